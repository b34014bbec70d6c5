package org.erdsl.lab;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The wires: the namespace {@code router}, and everybody else in the namespace the lab itself runs in. */
final class LabNetwork {

    private static final String NAMESPACE = "router";

    private LabNetwork() {
    }

    static void build(List<Link> links) throws IOException, InterruptedException {
        Commands.run("mount", "-t", "tmpfs", "tmpfs", "/run");
        Commands.run("mount", "-t", "tmpfs", "tmpfs", "/var/tmp");
        Commands.run("ip", "netns", "add", NAMESPACE);
        inRouter("ip", "link", "set", "lo", "up");
        var names = new HashSet<String>();
        for (var link : links) {
            var inside = link.name() + "-r";
            if (names.add(link.name())) {
                Commands.run("ip", "link", "add", link.name(), "type", "veth", "peer", "name", inside,
                        "netns", NAMESPACE);
                Commands.run("ip", "link", "set", link.name(), "up");
                inRouter("ip", "link", "set", inside, "up");
            }
            Commands.run("ip", "address", "add", link.other() + "/" + link.length(), "dev", link.name(), "nodad");
            inRouter("ip", "address", "add", link.router() + "/" + link.length(), "dev", inside, "nodad");
        }
    }

    /** Cuts a wire. */
    static void cut(String link) throws IOException, InterruptedException {
        Commands.run("ip", "link", "set", link, "down");
    }

    /** Takes what an ended daemon left out of the router's kernel. */
    static void forgetRoutes() throws IOException, InterruptedException {
        for (var family : List.of("-4", "-6")) {
            for (var origin : List.of("bgp", "bird", "static", "zebra", "196")) {
                Commands.tryTo(onRouter(List.of("ip", family, "route", "flush", "proto", origin)));
            }
        }
    }

    /** A command that runs on the router. */
    static List<String> onRouter(List<String> command) {
        var all = new ArrayList<>(List.of("nsenter", "--net=/run/netns/" + NAMESPACE));
        all.addAll(command);
        return all;
    }

    private static void inRouter(String... command) throws IOException, InterruptedException {
        Commands.run(onRouter(List.of(command)).toArray(String[]::new));
    }
}
