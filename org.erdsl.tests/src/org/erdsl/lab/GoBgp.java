package org.erdsl.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
    private Path running;
    private int reloads;

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
        running = configuration;
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
        // It answers questions before its server has started.
        Place.await(() -> place.tryTo(command).exitCode() == 0, "GoBGP did not take " + prefix);
    }

    /**
     * GoBGP withdraws nothing that a new policy no longer lets out. So what the router no longer originates goes first,
     * and sessions are reset where it no longer passes on what others announce.
     */
    @Override
    public void update(Path configuration, LabUpdate update) throws IOException, InterruptedException {
        for (var prefix : update.dropped()) {
            rib("del", prefix);
        }
        Files.copy(configuration, running, StandardCopyOption.REPLACE_EXISTING);
        reload();
        // It logs this before it takes over anything, one after the other: the second says that the first is done.
        reload();
        for (var prefix : update.added()) {
            rib("add", prefix);
        }
        place.run(List.of("gobgp", "neighbor", "all", "softresetout"));
        if (!update.droppedFromBehind().isEmpty()) {
            for (var neighbor : update.neighbors()) {
                reset(IpAddress.valueOf(neighbor));
            }
        }
    }

    private void rib(String verb, String prefix) throws IOException, InterruptedException {
        place.run(List.of("gobgp", "global", "rib", verb, "-a", family(Prefix.valueOf(prefix).family()), prefix));
    }

    private void reload() throws IOException, InterruptedException {
        place.run(List.of("kill", "-HUP", Long.toString(process.pid())));
        reloads++;
        Place.await(() -> Files.readString(place.folder().resolve("gobgpd.log")).split("Reload the config file", -1)
                .length - 1 >= reloads, "GoBGP did not read its file again");
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
        var received = neighbor(neighbor).path("state").path("messages").path("received").path("update").asLong();
        // Long after the last update was received, paths are still on their way into the tables.
        for (var table : tables(neighbor.family())) {
            received += show("global", "rib", "summary", "-a", table).path("num_path").asLong();
        }
        return received;
    }

    /** The tables the routes of a family may be in: the global one, and that of all VRFs. */
    private static List<String> tables(AddressFamily family) {
        return family == AddressFamily.IPV4 ? List.of("ipv4", "vpnv4") : List.of("ipv6", "vpnv6");
    }

    @Override
    public Map<Prefix, Integer> routesFrom(IpAddress neighbor) throws IOException, InterruptedException {
        var routes = new TreeMap<Prefix, Integer>();
        for (var table : tables(neighbor.family())) {
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
