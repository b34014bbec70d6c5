package org.erdsl.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The daemons of FRR in a folder of their own. */
final class Frr implements RoutingDaemon {

    /** Where the packages of Debian and Ubuntu put the daemons. */
    static final Path DAEMONS = Path.of("/usr/lib/frr");

    private static final ObjectMapper JSON = new ObjectMapper();
    /** What a route without a local preference counts as; FRR does not print it (RFC 4271 leaves the value open). */
    private static final int DEFAULT_LOCAL_PREFERENCE = 100;

    private final Place place;
    private final List<Process> daemons = new ArrayList<>();

    Frr(Place place) {
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

    @Override
    public void start(Path configuration) throws IOException, InterruptedException {
        startDaemons();
        load(configuration);
    }

    private void startDaemons() throws IOException, InterruptedException {
        var folder = place.folder();
        Files.createFile(folder.resolve("vtysh.conf"));
        Files.createFile(folder.resolve("empty.conf"));
        for (var daemon : List.of("zebra", "staticd", "bfdd", "bgpd")) {
            var command = new ArrayList<>(List.of(DAEMONS.resolve(daemon).toString(), "-u", "root", "-g", "root",
                    "-P", "0", "--vty_socket", folder.toString(), "-z", folder.resolve("zserv.api").toString(),
                    "-i", folder.resolve(daemon + ".pid").toString(), "-f", folder.resolve("empty.conf").toString()));
            if (daemon.equals("bfdd")) {
                command.addAll(List.of("--bfdctl", folder.resolve("bfdd.sock").toString()));
            }
            daemons.add(place.start(daemon + ".log", command));
            var socket = folder.resolve(daemon + ".vty");
            Place.await(() -> Files.exists(socket), socket + " did not appear");
        }
    }

    @Override
    public void update(Path configuration, LabUpdate update) throws IOException, InterruptedException {
        if (configuration.toString().endsWith(UpdateRun.COMMANDS)) {
            load(configuration);
            return;
        }
        place.run(List.of(DAEMONS.resolve("frr-reload.py").toString(), "--reload", "--bindir", "/usr/bin",
                "--confdir", place.folder().toString(), "--rundir", place.folder().toString(),
                "--vty_socket", place.folder().toString(), configuration.toString()));
    }

    @Override
    public void stop() throws InterruptedException {
        for (var daemon : daemons) {
            Place.end(daemon);
        }
    }

    @Override
    public boolean marksTheEnd() {
        return true;
    }

    @Override
    public long progress(IpAddress neighbor) throws IOException, InterruptedException {
        return neighbor(neighbor).path("messageStats").path("updatesRecv").asInt();
    }

    @Override
    public void reset(IpAddress neighbor) throws IOException, InterruptedException {
        place.run(vtysh("-c", "clear bgp " + neighbor));
    }

    /** What the router runs with, as an operator sees it. */
    String runningConfiguration() throws IOException, InterruptedException {
        return place.run(vtysh("-c", "show running-config"));
    }

    @Override
    public Shown shown() throws IOException, InterruptedException {
        var commands = new ArrayList<>(List.of("show bgp neighbors json", "show bgp ipv4 unicast json",
                "show bgp ipv6 unicast json"));
        show(commands.get(0)).fieldNames().forEachRemaining(neighbor -> commands.add("show bgp "
                + (neighbor.contains(":") ? "ipv6" : "ipv4") + " unicast neighbors " + neighbor + " advertised-routes json"));
        var tables = new StringBuilder();
        for (var command : commands) {
            tables.append("edge1# ").append(command).append('\n').append(place.run(vtysh("-c", command))).append('\n');
        }
        return new Shown(runningConfiguration(), tables.toString());
    }

    /** Loads a configuration as an operator would; a complaint about any line is a failure. */
    void load(Path configuration) throws IOException, InterruptedException {
        var outcome = place.tryTo(vtysh("-f", configuration.toString()));
        var complaint = outcome.output().lines().anyMatch(line -> line.startsWith("%") || line.startsWith("line "));
        if (outcome.exitCode() != 0 || complaint) {
            throw new IOException("FRR refuses the configuration: " + outcome.output());
        }
    }

    /** The routes in the table that came from a neighbor, with their local preference. */
    @Override
    public Map<Prefix, Integer> routesFrom(IpAddress neighbor) throws IOException, InterruptedException {
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

    @Override
    public boolean isEstablished(IpAddress neighbor) throws IOException, InterruptedException {
        return "Established".equals(neighbor(neighbor).path("bgpState").asText());
    }

    private JsonNode neighbor(IpAddress neighbor) throws IOException, InterruptedException {
        return show("show bgp neighbors " + neighbor + " json").path(neighbor.toString());
    }

    private JsonNode show(String command) throws IOException, InterruptedException {
        return JSON.readTree(place.run(vtysh("-c", command)));
    }

    private List<String> vtysh(String... arguments) {
        var command = new ArrayList<>(List.of("vtysh", "--vty_socket", place.folder().toString(),
                "--config_dir", place.folder().toString()));
        command.addAll(List.of(arguments));
        return command;
    }
}
