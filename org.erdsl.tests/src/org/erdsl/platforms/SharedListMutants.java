package org.erdsl.platforms;

import java.util.List;
import java.util.stream.Stream;

import org.erdsl.policy.RoutePolicy;

/** Faulty variants of configurations whose route maps share lists and have their reasons in comments. */
final class SharedListMutants {

    private SharedListMutants() {
    }

    /**
     * Those of the scenario {@code generator/europe}, and a platform's own.
     *
     * @param communityList the command that begins a line of a community list
     */
    static List<Mutant> ofEurope(String communityList, Mutant... own) {
        var common = List.of(
                Mutant.of("a community dropped", "^.*ERDSL-region-europe permit 12076:51003\n", ""),
                Mutant.of("another region", "(ERDSL-region-europe permit) 12076:51003", "$1 12076:51004"),
                Mutant.of("all instead of any", "(ERDSL-region-europe permit 12076:51002)\n.* permit", "$1"),
                Mutant.of("last reject turned", "(route-map \\S+-primary-in-v6) deny 65000", "$1 permit 65000"),
                Mutant.of("excluded services let in", "(route-map \\S+-in-v4) deny 50", "$1 permit 50"),
                Mutant.of("excluded services looked at last", "(route-map \\S+-in-v6 deny) 50", "$1 64000"),
                Mutant.of("an excluded service forgotten", "^.*ERDSL-excluded permit 12076:5020\n", ""),
                Mutant.of("only own prefixes themselves kept out", "(ERDSL-own-v4 seq \\d+ permit 131.107.1.0/24) le 32",
                        "$1"),
                Mutant.of("private space let in", "^.*prefix-list ERDSL-special-v4 .* 10.0.0.0/8 le 32\n", ""),
                Mutant.of("the default route let in", "^(route-map \\S+secondary-in-v4) deny 10$", "$1 permit 10"),
                Mutant.of("halves of the default route let in", "(ERDSL-lengths-v4 seq \\d+ permit 0.0.0.0/0) le 7", "$1"),
                Mutant.of("another local preference", "set local-preference 200", "set local-preference 210"),
                Mutant.of("no local preference", "^ set local-preference 150\n", ""),
                Mutant.of("what is about to be withdrawn taken whatever it is",
                        "(ERDSL-graceful-shutdown permit) 12076:51002 65535:0", "$1 65535:0"),
                Mutant.of("the last resort for everything", "(ERDSL-graceful-shutdown permit 12076:51002) 65535:0", "$1"),
                Mutant.of("routes of others advertised", "^ match as-path .*\n", ""),
                Mutant.of("more specific prefixes advertised",
                        "(primary-out-v4_advertised seq \\d+ permit 131.107.1.0/24)", "$1 le 32"),
                Mutant.of("everything advertised", "(route-map \\S+-secondary-out-v4) deny 65000", "$1 permit 65000"),
                Mutant.of("the sequence of services and regions swapped",
                        "(route-map \\S+primary-in-v4 permit) 30020", "$1 50000"),
                Mutant.of("a community list of a term empty", "^" + communityList + " ERDSL-service-crmOnline .*\n", ""));
        return Stream.concat(common.stream(), Stream.of(own)).toList();
    }

    /** Those of the scenario {@code generator/edge}, its first router, and a platform's own. */
    static List<Mutant> ofEdge(Mutant... own) {
        var common = List.of(
                Mutant.of("any AS in front of the one behind the edge", "\\^65010\\(_65010\\)\\*\\$", "_65010\\$"),
                Mutant.of("any AS behind the one behind the edge", "\\^65010\\(_65010\\)\\*\\$", "^65010"),
                Mutant.of("a number with the digits of another", "\\^3334\\(_3334\\)\\*\\$", "^3334"),
                Mutant.of("any path of what is behind the edge",
                        "(_from-3334)\n match as-path \\S+\n", "$1\n"),
                Mutant.of("what is behind the edge advertised as own",
                        "(out-v4_advertised) seq 49007 permit 193.0.5.0/24", "$1 seq 49007 permit 193.0.3.0/24"),
                Mutant.of("what Microsoft announced kept from the other edge",
                        "(route-map ERDSL-ibgp-edge2-out-v4) permit 20", "$1 deny 20"),
                Mutant.of("everything passed on", "(route-map ERDSL-ibgp-edge2-out-v6) deny 65000", "$1 permit 65000"),
                Mutant.of("Microsoft's routes taken from the core", "(route-map ERDSL-ibgp-193-0-7-9-in-v4) deny 65000",
                        "$1 permit 65000"),
                Mutant.of("the paths of another AS passed on", "\\^12076_", "^120"),
                Mutant.of("an address of an interface forgotten", "^ ipv6 address 2001:67c:2e8::1/126\n", ""),
                Mutant.of("the other edge's next hop", "^(.*neighbor 193.0.7.2| *) next-hop-self\n", ""),
                Mutant.of("the router's AS number told", "^.*local-as 3333 no-prepend replace-as\n", ""),
                Mutant.of("the router's AS number told too", "no-prepend replace-as", "no-prepend"),
                Mutant.of("private AS numbers told", "^.*remove-private-as all\n", ""),
                Mutant.of("private AS numbers told beside others", "remove-private-as all", "remove-private-as"));
        return Stream.concat(common.stream(), Stream.of(own)).toList();
    }

    static String lastReject(RoutePolicy policy) {
        return "^! [^\n]*\nroute-map " + policy.name() + " deny 65000\n!$";
    }
}
