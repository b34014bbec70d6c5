package org.erdsl.lab;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The daemons of FRR in a folder of their own. */
final class Frr {

    /** Where the packages of Debian and Ubuntu put the daemons. */
    static final Path DAEMONS = Path.of("/usr/lib/frr");

    private static final ObjectMapper JSON = new ObjectMapper();
    /** What a route without a local preference counts as; FRR does not print it (RFC 4271 leaves the value open). */
    private static final int DEFAULT_LOCAL_PREFERENCE = 100;

    private static final int PATIENCE_MILLISECONDS = 10_000;

    private final Path folder;
    private final UnaryOperator<List<String>> place;

    /** @param place turns a command into one that runs where the daemons are to run */
    Frr(Path folder, UnaryOperator<List<String>> place) {
        this.folder = folder;
        this.place = place;
    }

    /** FRR runs only as a member of its group, so here root is one. Only this mount namespace sees it. */
    static void letRootRunIt(Path folder) throws IOException, InterruptedException {
        var groups = new ArrayList<>(Files.readAllLines(Path.of("/etc/group")));
        groups.removeIf(line -> line.startsWith("frr:") || line.startsWith("frrvty:"));
        groups.add("frr:x:0:root");
        groups.add("frrvty:x:0:root");
        var file = Files.write(folder.resolve("group"), groups);
        Commands.run("mount", "--bind", file.toString(), "/etc/group");
    }

    void start() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Files.createFile(folder.resolve("vtysh.conf"));
        Files.createFile(folder.resolve("empty.conf"));
        for (var daemon : List.of("zebra", "staticd", "bgpd")) {
            var command = List.of(DAEMONS.resolve(daemon).toString(), "-u", "root", "-g", "root", "-P", "0",
                    "--vty_socket", folder.toString(), "-z", folder.resolve("zserv.api").toString(),
                    "-i", folder.resolve(daemon + ".pid").toString(), "-f", folder.resolve("empty.conf").toString());
            var log = folder.resolve(daemon + ".log").toFile();
            new ProcessBuilder(place.apply(command))
                    .redirectInput(new File("/dev/null")).redirectErrorStream(true).redirectOutput(log).start();
            awaitFile(folder.resolve(daemon + ".vty"));
        }
    }

    private static void awaitFile(Path file) throws IOException, InterruptedException {
        for (var waited = 0; !Files.exists(file); waited += 20) {
            if (waited > PATIENCE_MILLISECONDS) {
                throw new IOException(file + " did not appear");
            }
            Thread.sleep(20);
        }
    }

    /** Loads a configuration as an operator would; a complaint about any line is a failure. */
    void load(Path configuration) throws IOException, InterruptedException {
        var outcome = Commands.tryTo(vtysh("-f", configuration.toString()));
        var complaint = outcome.output().lines().anyMatch(line -> line.startsWith("%") || line.startsWith("line "));
        if (outcome.exitCode() != 0 || complaint) {
            throw new IOException("FRR refuses the configuration: " + outcome.output());
        }
    }

    /** The routes in the table that came from a neighbor, with their local preference. */
    Map<Prefix, Integer> routesFrom(IpAddress neighbor) throws IOException, InterruptedException {
        var routes = new TreeMap<Prefix, Integer>();
        var version = neighbor.family() == AddressFamily.IPV4 ? "ipv4" : "ipv6";
        var table = show("show bgp " + version + " unicast json").path("routes");
        table.fields().forEachRemaining(entry -> {
            for (var path : entry.getValue()) {
                if (neighbor.toString().equals(path.path("peerId").asText())) {
                    routes.put(Prefix.valueOf(entry.getKey()), path.path("locPrf").asInt(DEFAULT_LOCAL_PREFERENCE));
                }
            }
        });
        return routes;
    }

    /** How many of the routes that came from a neighbor can be used. */
    long usableRoutesFrom(IpAddress neighbor) throws IOException, InterruptedException {
        var count = 0;
        var version = neighbor.family() == AddressFamily.IPV4 ? "ipv4" : "ipv6";
        for (var paths : show("show bgp " + version + " unicast json").path("routes")) {
            for (var path : paths) {
                if (neighbor.toString().equals(path.path("peerId").asText()) && path.path("valid").asBoolean()) {
                    count++;
                }
            }
        }
        return count;
    }

    /** How many updates a neighbor's session has taken in. */
    int updatesFrom(IpAddress neighbor) throws IOException, InterruptedException {
        return neighbor(neighbor).path("messageStats").path("updatesRecv").asInt();
    }

    boolean isEstablished(IpAddress neighbor) throws IOException, InterruptedException {
        return "Established".equals(neighbor(neighbor).path("bgpState").asText());
    }

    private JsonNode neighbor(IpAddress neighbor) throws IOException, InterruptedException {
        return show("show bgp neighbors " + neighbor + " json").path(neighbor.toString());
    }

    private JsonNode show(String command) throws IOException, InterruptedException {
        return JSON.readTree(Commands.run(vtysh("-c", command).toArray(String[]::new)));
    }

    private List<String> vtysh(String... arguments) {
        var command = new ArrayList<>(List.of("vtysh", "--vty_socket", folder.toString(),
                "--config_dir", folder.toString()));
        command.addAll(List.of(arguments));
        return place.apply(command);
    }
}
