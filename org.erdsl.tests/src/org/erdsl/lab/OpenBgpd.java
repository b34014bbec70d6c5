package org.erdsl.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** OpenBGPD, the portable one. Its control socket has a place of its own below /run, which the lab does not share. */
final class OpenBgpd implements RoutingDaemon {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Place place;
    private Process process;
    private Path running;

    OpenBgpd(Place place) {
        this.place = place;
    }

    @Override
    public void start(Path configuration) throws IOException, InterruptedException {
        Files.createDirectories(Path.of("/run/openbgpd"));
        check(configuration);
        running = configuration;
        process = place.start("bgpd.log", List.of("bgpd", "-d", "-f", configuration.toString()));
        Place.await(() -> place.tryTo(List.of("bgpctl", "show", "neighbor")).exitCode() == 0, "OpenBGPD did not start");
    }

    private void check(Path configuration) throws IOException, InterruptedException {
        // It refuses a file others may read, for there may be keys in it.
        Files.setPosixFilePermissions(configuration, PosixFilePermissions.fromString("rw-------"));
        var check = place.tryTo(List.of("bgpd", "-n", "-f", configuration.toString()));
        if (check.exitCode() != 0) {
            throw new IOException("OpenBGPD refuses the configuration: " + check.output());
        }
    }

    @Override
    public void update(Path configuration, LabUpdate update) throws IOException, InterruptedException {
        check(configuration);
        Files.copy(configuration, running, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        place.run(List.of("bgpctl", "reload"));
    }

    @Override
    public void stop() throws InterruptedException {
        Place.end(process);
    }

    @Override
    public boolean marksTheEnd() {
        return true;
    }

    @Override
    public boolean isEstablished(IpAddress neighbor) throws IOException, InterruptedException {
        return "Established".equals(neighbor(neighbor).path("state").asText());
    }

    @Override
    public long progress(IpAddress neighbor) throws IOException, InterruptedException {
        return neighbor(neighbor).path("stats").path("update").path("received").path("updates").asLong();
    }

    @Override
    public Map<Prefix, Integer> routesFrom(IpAddress neighbor) throws IOException, InterruptedException {
        var routes = new TreeMap<Prefix, Integer>();
        for (var route : show("rib", "neighbor", neighbor.toString()).path("rib")) {
            // A route whose path has the router's own AS stays in the table and is not eligible.
            if (route.path("valid").asBoolean()) {
                routes.put(Prefix.valueOf(route.path("prefix").asText()), route.path("localpref").asInt());
            }
        }
        return routes;
    }

    @Override
    public void reset(IpAddress neighbor) throws IOException, InterruptedException {
        place.run(List.of("bgpctl", "neighbor", neighbor.toString(), "clear"));
    }

    private JsonNode neighbor(IpAddress neighbor) throws IOException, InterruptedException {
        return show("neighbor", neighbor.toString()).path("neighbors").path(0);
    }

    private JsonNode show(String... what) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(List.of("bgpctl", "-j", "show"));
        command.addAll(List.of(what));
        return JSON.readTree(place.run(command));
    }
}
