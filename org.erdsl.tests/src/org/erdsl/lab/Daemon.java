package org.erdsl.lab;

import java.util.List;
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
            var text = new StringBuilder(generated);
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
    },

    BIRD(new BirdBackend(), Bird::new) {
        @Override
        String router(RouterPlan plan, String generated, List<Prefix> originated) {
            // Without the delay a session begins at once; it has no other effect.
            return """
                    router id 192.0.2.1;
                    protocol device { }
                    protocol kernel { ipv4 { import none; export all; }; }
                    protocol kernel { ipv6 { import none; export all; }; }
                    protocol static { ipv4; %s }
                    protocol static { ipv6; %s }
                    protocol bgp core4 { local 10.255.0.1 as %3$s; neighbor 10.255.0.2 as %3$s; connect delay time 1;
                        ipv4 { import all; export all; }; }
                    protocol bgp core6 { local fd00:ffff::1 as %3$s; neighbor fd00:ffff::2 as %3$s; connect delay time 1;
                        ipv6 { import all; export all; }; }
                    """.formatted(routes(originated, true), routes(originated, false), plan.localAs())
                    + generated.replaceAll("(?m)^( *)(neighbor \\S+ as \\d+;)$",
                            "$1$2\n$1connect delay time 1;\n$1error wait time 1, 2;");
        }

        private String routes(List<Prefix> prefixes, boolean ipv4) {
            return prefixes.stream().filter(prefix -> ipv4(prefix) == ipv4)
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
                    """.formatted(plan.localAs()) + generated + """
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

        @Override
        List<Prefix> originated(RouterPlan plan, List<Prefix> originated) {
            return plan.sessions().stream().flatMap(session -> session.advertised().stream()).distinct().toList();
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
                    + neighbor("10.255.0.2", "10.255.0.1", "ipv4", plan)
                    + neighbor("fd00:ffff::2", "fd00:ffff::1", "ipv6", plan);
        }

        private String neighbor(String address, String local, String family, RouterPlan plan) {
            return """
                    [[neighbors]]
                      [neighbors.config]
                        neighbor-address = "%s"
                        peer-as = %s
                      [neighbors.timers.config]
                        connect-retry = 1
                      [neighbors.transport.config]
                        local-address = "%s"
                      [[neighbors.afi-safis]]
                        [neighbors.afi-safis.config]
                          afi-safi-name = "%s-unicast"
                    """.formatted(address, plan.localAs(), local, family);
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
