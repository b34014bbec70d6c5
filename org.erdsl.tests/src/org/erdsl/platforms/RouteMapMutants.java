package org.erdsl.platforms;

import java.util.List;
import java.util.stream.Stream;

import org.erdsl.policy.RoutePolicy;

/** Faulty variants of configurations with route maps, for the scenario {@code generator/europe}. */
final class RouteMapMutants {

    private RouteMapMutants() {
    }

    /**
     * Those of a platform that names the neighbor in every line about it.
     *
     * @param communityList the command that begins a line of a community list
     */
    static List<Mutant> of(String communityList) {
        return with(communityList,
                Mutant.of("a prefix not advertised", "^.*primary-out-v6_advertised seq .*\n", ""),
                Mutant.of("inbound and outbound swapped", "neighbor 192.0.2.2 route-map (\\S+)-in-v4 in",
                        "neighbor 192.0.2.2 route-map $1-out-v4 in"));
    }

    /** Those of every platform with route maps, and a platform's own. */
    static List<Mutant> with(String communityList, Mutant... own) {
        return Stream.concat(common(communityList).stream(), Stream.of(own)).toList();
    }

    private static List<Mutant> common(String communityList) {
        return List.of(
                Mutant.of("a community dropped", "^.*primary-in-v4_region-europe permit 12076:51003\n", ""),
                Mutant.of("another region", "(secondary-in-v6_region-europe permit) 12076:51003", "$1 12076:51004"),
                Mutant.of("all instead of any", "(primary-in-v4_region-europe permit 12076:51002)\n.* permit", "$1"),
                Mutant.of("last reject turned", "(route-map \\S+-primary-in-v6) deny 65000", "$1 permit 65000"),
                Mutant.of("excluded services let in", "(route-map \\S+-in-v4) deny 50", "$1 permit 50"),
                Mutant.of("excluded services looked at last", "(route-map \\S+-in-v6 deny) 50", "$1 64000"),
                Mutant.of("an excluded service forgotten", "^.*primary-in-v4_excluded-services permit 12076:5020\n",
                        ""),
                Mutant.of("only own prefixes themselves kept out",
                        "(own-prefixes seq \\d+ permit 131.107.1.0/24) le 32", "$1"),
                Mutant.of("private space let in", "^.*prefix-list \\S+primary-in-v4_special.* 10.0.0.0/8 le 32\n",
                        ""),
                Mutant.of("the default route let in", "^(route-map \\S+secondary-in-v4) deny 10$", "$1 permit 10"),
                Mutant.of("another local preference", "set local-preference 200", "set local-preference 210"),
                Mutant.of("no local preference", "^ set local-preference 150\n", ""),
                Mutant.of("routes of others advertised", "^ match as-path .*\n", ""),
                Mutant.of("more specific prefixes advertised",
                        "(primary-out-v4_advertised seq \\d+ permit 131.107.1.0/24)", "$1 le 32"),
                Mutant.of("everything advertised", "(route-map \\S+-secondary-out-v4) deny 65000", "$1 permit 65000"),
                Mutant.of("the sequence of services and regions swapped",
                        "(route-map \\S+primary-in-v4 permit) 30020", "$1 50000"),
                Mutant.of("the last community list of a term empty",
                        "^" + communityList + " \\S+secondary-in-v4_service-crmOnline .*\n", ""));
    }

    static String lastReject(RoutePolicy policy) {
        return "^route-map " + policy.name() + " deny 65000\n description [^\n]*\n(exit\n)?!$";
    }
}
