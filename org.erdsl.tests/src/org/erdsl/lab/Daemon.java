package org.erdsl.lab;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.erdsl.generator.PlatformBackend;
import org.erdsl.generator.bird.BirdBackend;
import org.erdsl.generator.frr.FrrBackend;
import org.erdsl.generator.gobgp.GoBgpBackend;
import org.erdsl.generator.openbgpd.OpenBgpdBackend;
import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;
import org.erdsl.policy.RouterPlan;

/** The daemons the lab knows, and what a company adds to the generated file there: the rest of the router. */
enum Daemon {

    FRR(new FrrBackend(), Frr::new) {
        @Override
        String router(RouterPlan plan, String generated, List<Prefix> originated) {
            var text = new StringBuilder();
            groups(plan).forEach(group -> text.append("router bgp %s\n neighbor %s peer-group\nexit\n"
                    .formatted(plan.localAs(), group)));
            text.append(generated);
            originated.forEach(prefix -> text.append(ipv4(prefix) ? "ip" : "ipv6")
                    .append(" route ").append(prefix).append(" blackhole 250\n"));
            return text + """
                    router bgp %s
                     neighbor 10.255.0.2 remote-as %1$s
                     neighbor fd00:ffff::2 remote-as %1$s
                     address-family ipv4 unicast
                      redistribute connected
                      redistribute static
                      neighbor 10.255.0.2 activate
                     exit-address-family
                     address-family ipv6 unicast
                      redistribute connected
                      redistribute static
                      neighbor fd00:ffff::2 activate
                     exit-address-family
                    exit
                    """.formatted(plan.localAs());
        }

        /** A kernel without VRF devices keeps FRR's sessions in VRFs down, so here all stand in the global table. */
        @Override
        RouterPlan placed(RouterPlan plan) {
            return WithoutVrfs.of(plan);
        }

        @Override
        boolean looksForTheRoutersAsToo() {
            return true;
        }

        @Override
        boolean asksAgain() {
            return true;
        }
    },

    BIRD(new BirdBackend(), Bird::new) {
        @Override
        String router(RouterPlan plan, String generated, List<Prefix> originated) {
            var text = new StringBuilder("""
                    router id 192.0.2.1;
                    protocol device { }
                    protocol kernel { ipv4 { import none; export all; }; }
                    protocol kernel { ipv6 { import none; export all; }; }
                    """);
            groups(plan).forEach(group -> text.append("""
                    template bgp '%s' { rs client; allow local as; ipv4 { import all; export all; }; }
                    """.formatted(group)));
            Core.of(plan).forEach(core -> text.append(core(core, plan, originated)));
            // Not every kernel has devices for VRFs. Without the option sessions keep their tables, and their sockets are
            // bound to no device. Without the delay a session begins at once; it has no other effect.
            return text + generated.replaceAll("(?m)^ *vrf \"\\S+\";\n", "").replaceAll("(?m)^( *)(neighbor \\S+ as \\d+;)$",
                    "$1$2\n$1connect delay time 1;\n$1error wait time 1, 2;");
        }

        private String core(Core core, RouterPlan plan, List<Prefix> originated) {
            var text = new StringBuilder();
            for (var family : AddressFamily.values()) {
                var word = family.toString().toLowerCase(Locale.ROOT);
                var table = core.vrf().map(vrf -> "'" + vrf + "-" + word.replace("ip", "") + "'");
                table.ifPresent(name -> text.append(word + " table " + name + ";\n"));
                var channel = word + " { " + table.map(name -> "table " + name + "; ").orElse("");
                text.append("protocol static { " + channel + "}; " + routes(originated, family) + " }\n");
                text.append("protocol bgp core%s { local %s as %s; neighbor %s as %3$s; connect delay time 1; %simport all; export all; }; }\n"
                        .formatted(word.replace("ip", "_") + "_" + core.number(), core.router(family), plan.localAs(),
                                core.neighbor(family), channel));
            }
            return text.toString();
        }

        private String routes(List<Prefix> prefixes, AddressFamily family) {
            return prefixes.stream().filter(prefix -> prefix.family() == family)
                    .map(prefix -> "route " + prefix + " blackhole;").collect(Collectors.joining(" "));
        }
    },

    OPENBGPD(new OpenBgpdBackend(), OpenBgpd::new) {
        @Override
        String router(RouterPlan plan, String generated, List<Prefix> originated) {
            return """
                    AS %s
                    router-id 192.0.2.1
                    fib-update no
                    """.formatted(plan.localAs()) + own(plan, generated, originated) + """
                    neighbor 10.255.0.2 {
                        remote-as %s
                        local-address 10.255.0.1
                    }
                    neighbor fd00:ffff::2 {
                        remote-as %1$s
                        local-address fd00:ffff::1
                    }
                    allow from ibgp
                    allow to ibgp
                    """.formatted(plan.localAs());
        }

        /** The file without the networks the company does not originate here, so that it hears them from others. */
        private String own(RouterPlan plan, String generated, List<Prefix> originated) {
            var text = generated;
            for (var session : plan.sessions()) {
                for (var prefix : session.advertised()) {
                    if (!originated.contains(prefix)) {
                        text = text.replace("network " + prefix + "\n", "");
                    }
                }
            }
            return text;
        }

        @Override
        boolean knowsKeysHere() {
            // The portable 7.7 logs "PF_KEY not available" and keeps such sessions down.
            return false;
        }

        @Override
        boolean endsTheSessionOverAWrongFirstAs() {
            return true;
        }
    },

    GOBGP(new GoBgpBackend(), GoBgp::new) {
        @Override
        String router(RouterPlan plan, String generated, List<Prefix> originated) {
            return generated.replaceAll("(?m)^( *)\\[neighbors.transport.config\\]$",
                            "$1[neighbors.timers.config]\n$1  connect-retry = 1\n$1  idle-hold-time-after-reset = 1\n$0")
                    .replaceAll("(connect-retry = 1\n.*\n *\\[neighbors.transport.config\\]\n.*\n) *\\[neighbors.timers.config\\]\n"
                            + "( *keepalive-interval = \\d+\n *hold-time = \\d+\n)", "$2$1")
                    + Core.of(plan).stream().map(core -> vrf(core, plan)
                            + neighbor(core, AddressFamily.IPV4, plan) + neighbor(core, AddressFamily.IPV6, plan))
                            .collect(Collectors.joining());
        }

        @Override
        int leastPreference() {
            return 1;
        }

        private String vrf(Core core, RouterPlan plan) {
            return core.vrf().map(vrf -> """
                    [[vrfs]]
                      [vrfs.config]
                        name = "%1$s"
                        id = %3$d
                        rd = "%2$s:%3$d"
                        import-rt-list = ["%2$s:%3$d"]
                        export-rt-list = ["%2$s:%3$d"]
                    """.formatted(vrf, plan.localAs(), core.number() + 1)).orElse("");
        }

        private String neighbor(Core core, AddressFamily family, RouterPlan plan) {
            return """
                    [[neighbors]]
                      [neighbors.config]
                        neighbor-address = "%s"
                        peer-as = %s%s
                      [neighbors.timers.config]
                        connect-retry = 1
                      [neighbors.transport.config]
                        local-address = "%s"
                      [[neighbors.afi-safis]]
                        [neighbors.afi-safis.config]
                          afi-safi-name = "%s-unicast"
                    """.formatted(core.neighbor(family), plan.localAs(),
                            core.vrf().map(vrf -> "\n    vrf = \"" + vrf + "\"").orElse(""), core.router(family),
                            family.toString().toLowerCase(Locale.ROOT));
        }
    };

    private final PlatformBackend backend;
    private final Function<Place, RoutingDaemon> starter;

    Daemon(PlatformBackend backend, Function<Place, RoutingDaemon> starter) {
        this.backend = backend;
        this.starter = starter;
    }

    PlatformBackend backend() {
        return backend;
    }

    RoutingDaemon in(Place place) {
        return starter.apply(place);
    }

    /**
     * The whole configuration of the router: the generated file, a session with the company's core, and what the company
     * originates.
     */
    abstract String router(RouterPlan plan, String generated, List<Prefix> originated);

    /** What of these prefixes the router originates, with what the generated file itself originates. */
    List<Prefix> originated(RouterPlan plan, List<Prefix> originated) {
        return originated;
    }

    /** A plan as the lab can run it with this daemon. */
    RouterPlan placed(RouterPlan plan) {
        return plan;
    }

    /** Whether it takes no route with the router's AS number in the path where the session has another. */
    boolean looksForTheRoutersAsToo() {
        return false;
    }

    /**
     * Whether it asks its neighbors for their routes again when its filters change, since it does not keep what they
     * rejected. The lab's neighbors offer that to such daemons only.
     */
    boolean asksAgain() {
        return false;
    }

    /** The least local preference it can be told to give a route. */
    int leastPreference() {
        return 0;
    }

    private static List<String> groups(RouterPlan plan) {
        return plan.sessions().stream().flatMap(session -> session.settings().peerGroup().stream()).distinct().toList();
    }

    /** Whether MD5 keys work in the version that runs here. */
    boolean knowsKeysHere() {
        return true;
    }

    /** Whether one route with a wrong first AS ends the session. */
    boolean endsTheSessionOverAWrongFirstAs() {
        return false;
    }

    private static boolean ipv4(Prefix prefix) {
        return prefix.family() == AddressFamily.IPV4;
    }
}
