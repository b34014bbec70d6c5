package org.erdsl.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** GoBGP. Its file cannot originate routes, so those in {@code originated.txt} beside it are added by command. */
final class GoBgp implements RoutingDaemon {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Before each prefix of a VRF. */
    private static final Pattern DISTINGUISHER = Pattern.compile("^[0-9]+:[0-9]+:");
    private static final int LOCAL_PREFERENCE = 5;

    /** What a route without a local preference counts as in GoBGP. */
    private static final int DEFAULT_LOCAL_PREFERENCE = 100;

    private final Place place;
    private Process process;

    GoBgp(Place place) {
        this.place = place;
    }

    @Override
    public void start(Path configuration) throws IOException, InterruptedException {
        var check = place.tryTo(List.of("gobgpd", "--dry-run", "-t", "toml", "-f", configuration.toString()));
        if (check.exitCode() != 0) {
            throw new IOException("GoBGP refuses the configuration: " + check.output());
        }
        place.run(List.of("ip", "link", "set", "lo", "up"));
        process = place.start("gobgpd.log", List.of("gobgpd", "-t", "toml", "-f", configuration.toString()));
        Place.await(() -> place.tryTo(List.of("gobgp", "neighbor")).exitCode() == 0, "GoBGP did not start");
        for (var line : Files.readAllLines(configuration.resolveSibling("originated.txt"))) {
            var columns = line.split("\\|", -1);
            originate(Prefix.valueOf(columns[0]), columns[1]);
        }
    }

    private void originate(Prefix prefix, String vrf) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("gobgp"));
        command.addAll(vrf.isEmpty() ? List.of("global") : List.of("vrf", vrf));
        command.addAll(List.of("rib", "add", "-a", family(prefix.family()), prefix.toString()));
        place.run(command);
    }

    @Override
    public void stop() throws InterruptedException {
        Place.end(process);
    }

    @Override
    public boolean marksTheEnd() {
        return false;
    }

    @Override
    public boolean isEstablished(IpAddress neighbor) throws IOException, InterruptedException {
        return neighbor(neighbor).path("state").path("session_state").asInt() == 6;
    }

    @Override
    public long progress(IpAddress neighbor) throws IOException, InterruptedException {
        return neighbor(neighbor).path("state").path("messages").path("received").path("update").asLong();
    }

    @Override
    public Map<Prefix, Integer> routesFrom(IpAddress neighbor) throws IOException, InterruptedException {
        var routes = new TreeMap<Prefix, Integer>();
        for (var table : List.of(family(neighbor.family()), "vpn" + family(neighbor.family()).replace("ip", ""))) {
            show("global", "rib", "-a", table).fields().forEachRemaining(entry -> {
                for (var path : entry.getValue()) {
                    if (neighbor.toString().equals(path.path("neighbor-ip").asText())) {
                        var name = entry.getKey();
                        routes.put(Prefix.valueOf(table.startsWith("vpn") ? DISTINGUISHER.matcher(name).replaceFirst("")
                                : name), preference(path));
                    }
                }
            });
        }
        return routes;
    }

    private static int preference(JsonNode path) {
        for (var attribute : path.path("attrs")) {
            if (attribute.path("type").asInt() == LOCAL_PREFERENCE) {
                return attribute.path("value").asInt();
            }
        }
        return DEFAULT_LOCAL_PREFERENCE;
    }

    @Override
    public void reset(IpAddress neighbor) throws IOException, InterruptedException {
        place.run(List.of("gobgp", "neighbor", neighbor.toString(), "reset"));
    }

    private JsonNode neighbor(IpAddress neighbor) throws IOException, InterruptedException {
        return show("neighbor", neighbor.toString());
    }

    private JsonNode show(String... what) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("gobgp", "-j"));
        command.addAll(List.of(what));
        return JSON.readTree(place.run(command));
    }

    private static String family(AddressFamily family) {
        return family == AddressFamily.IPV4 ? "ipv4" : "ipv6";
    }
}
