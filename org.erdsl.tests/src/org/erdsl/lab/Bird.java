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

import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;

/** BIRD 2 in a folder of its own. */
final class Bird implements RoutingDaemon {

    private static final Pattern NET = Pattern.compile("(\\S+/\\d+) .*");
    private static final Pattern PREFERENCE = Pattern.compile("\\s+BGP\\.local_pref: (\\d+)");
    private static final Pattern IMPORTED = Pattern.compile("Import updates: +(\\d+)");
    private static final Pattern PROTOCOL = Pattern.compile("(?s)(\\S+) +BGP .*?(?=\n\\S+ +BGP |\\z)");

    private final Place place;
    private Process process;
    private Path running;

    Bird(Place place) {
        this.place = place;
    }

    @Override
    public void start(Path configuration) throws IOException, InterruptedException {
        var check = place.tryTo(List.of("bird", "-p", "-c", configuration.toString()));
        if (check.exitCode() != 0) {
            throw new IOException("BIRD refuses the configuration: " + check.output());
        }
        running = configuration;
        process = place.start("bird.log", List.of("bird", "-f", "-c", configuration.toString(),
                "-s", socket(), "-P", place.folder().resolve("bird.pid").toString()));
        Place.await(() -> Files.exists(Path.of(socket())), "BIRD did not start");
    }

    @Override
    public void update(Path configuration, LabUpdate update) throws IOException, InterruptedException {
        Files.copy(configuration, running, StandardCopyOption.REPLACE_EXISTING);
        var check = birdc("configure check");
        if (!check.contains("Configuration OK")) {
            throw new IOException("BIRD refuses the configuration: " + check);
        }
        birdc("configure timeout 300");
        birdc("configure confirm");
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
        return protocol(neighbor).contains("BGP state:          Established");
    }

    @Override
    public long progress(IpAddress neighbor) throws IOException, InterruptedException {
        var imported = IMPORTED.matcher(protocol(neighbor));
        return imported.find() ? Long.parseLong(imported.group(1)) : 0;
    }

    @Override
    public Map<Prefix, Integer> routesFrom(IpAddress neighbor) throws IOException, InterruptedException {
        var routes = new TreeMap<Prefix, Integer>();
        Prefix prefix = null;
        for (var line : birdc("show route table all all where from = " + neighbor).split("\n")) {
            var net = NET.matcher(line);
            var preference = PREFERENCE.matcher(line);
            if (net.matches()) {
                prefix = Prefix.valueOf(net.group(1));
            } else if (preference.matches()) {
                routes.put(prefix, Integer.parseInt(preference.group(1)));
            }
        }
        return routes;
    }

    @Override
    public void reset(IpAddress neighbor) throws IOException, InterruptedException {
        var name = PROTOCOL.matcher(protocol(neighbor));
        if (!name.find()) {
            throw new IOException("no protocol with " + neighbor);
        }
        birdc("restart '" + name.group(1) + "'");
    }

    /** What BIRD says of the session with a neighbor. */
    private String protocol(IpAddress neighbor) throws IOException, InterruptedException {
        var protocols = PROTOCOL.matcher(birdc("show protocols all"));
        var all = new ArrayList<String>();
        while (protocols.find()) {
            all.add(protocols.group());
        }
        return all.stream()
                .filter(text -> text.contains("Neighbor address: " + neighbor + "\n"))
                .findFirst().orElse("");
    }

    private String birdc(String command) throws IOException, InterruptedException {
        return place.run(List.of("birdc", "-s", socket(), command));
    }

    private String socket() {
        return place.folder().resolve("bird.ctl").toString();
    }
}
