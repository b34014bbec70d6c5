package org.erdsl.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** GoBGP. Its file cannot originate routes, so those in {@code originated.txt} beside it are added by command. */
final class GoBgp implements RoutingDaemon {

    private static final ObjectMapper JSON = new ObjectMapper();
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
            var prefix = Prefix.valueOf(line);
            place.run(List.of("gobgp", "global", "rib", "add", "-a", family(prefix.family()), line));
        }
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
        show("global", "rib", "-a", family(neighbor.family())).fields().forEachRemaining(entry -> {
            for (var path : entry.getValue()) {
                if (neighbor.toString().equals(path.path("neighbor-ip").asText())) {
                    routes.put(Prefix.valueOf(entry.getKey()), preference(path));
                }
            }
        });
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
        var command = new java.util.ArrayList<>(List.of("gobgp", "-j"));
        command.addAll(List.of(what));
        return JSON.readTree(place.run(command));
    }

    private static String family(AddressFamily family) {
        return family == AddressFamily.IPV4 ? "ipv4" : "ipv6";
    }
}
