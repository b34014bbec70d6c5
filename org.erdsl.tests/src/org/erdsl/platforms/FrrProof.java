package org.erdsl.platforms;

import java.util.List;
import java.util.Optional;

import org.erdsl.generator.PlatformBackend;
import org.erdsl.generator.frr.FrrBackend;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.reader.ConfigurationReader;

/** FRRouting runs in the build. */
final class FrrProof implements PlatformProof {

    private static final List<Mutant> MUTANTS = List.of(
            Mutant.of("a community dropped", "^.*ERDSL-region-europe seq 51003 .*\n", ""),
            Mutant.of("another region", "(ERDSL-region-europe seq 51003 permit) 12076:51003", "$1 12076:51004"),
            Mutant.of("all instead of any", "(ERDSL-region-europe seq \\d+ permit 12076:51002)\n.* permit", "$1"),
            Mutant.of("last reject turned", "(route-map \\S+-primary-in-v6) deny 65000", "$1 permit 65000"),
            Mutant.of("excluded services let in", "(route-map \\S+-in-v4) deny 50", "$1 permit 50"),
            Mutant.of("excluded services looked at last", "(route-map \\S+-in-v6 deny) 50", "$1 64000"),
            Mutant.of("an excluded service forgotten", "^.*ERDSL-excluded seq 5020 .*\n", ""),
            Mutant.of("only own prefixes themselves kept out", "(ERDSL-own-v4 seq \\d+ permit 131.107.1.0/24) le 32",
                    "$1"),
            Mutant.of("private space let in", "^.*prefix-list ERDSL-special-v4 .* 10.0.0.0/8 le 32\n", ""),
            Mutant.of("the default route let in", "^(route-map \\S+secondary-in-v4) deny 10$", "$1 permit 10"),
            Mutant.of("halves of the default route let in", "(ERDSL-lengths-v4 seq \\d+ permit 0.0.0.0/0) le 7", "$1"),
            Mutant.of("another local preference", "set local-preference 200", "set local-preference 210"),
            Mutant.of("no local preference", "^ set local-preference 150\n", ""),
            Mutant.of("what is about to be withdrawn taken whatever it is",
                    "(ERDSL-graceful-shutdown seq 51002 permit) 12076:51002 graceful-shutdown", "$1 graceful-shutdown"),
            Mutant.of("the last resort for everything",
                    "(ERDSL-graceful-shutdown seq 51002 permit 12076:51002) graceful-shutdown", "$1"),
            Mutant.of("routes of others advertised", "^ match as-path .*\n", ""),
            Mutant.of("more specific prefixes advertised",
                    "(primary-out-v4_advertised seq \\d+ permit 131.107.1.0/24)", "$1 le 32"),
            Mutant.of("everything advertised", "(route-map \\S+-secondary-out-v4) deny 65000", "$1 permit 65000"),
            Mutant.of("the sequence of services and regions swapped",
                    "(route-map \\S+primary-in-v4 permit) 30020", "$1 50000"),
            Mutant.of("a community list of a term empty",
                    "^bgp community-list standard ERDSL-service-crmOnline .*\n", ""),
            Mutant.of("a prefix not advertised", "^.*primary-out-v6_advertised seq .*\n", ""),
            Mutant.of("inbound and outbound swapped", "neighbor 192.0.2.2 route-map (\\S+)-in-v4 in",
                    "neighbor 192.0.2.2 route-map $1-out-v4 in"));

    private static final List<Mutant> EDGE_MUTANTS = List.of(
            Mutant.of("a session in the global table", "^router bgp 65000 vrf MSFT2$", "router bgp 65000"),
            Mutant.of("the router's AS number told", "^.* 193.0.0.2 local-as .*\n", ""),
            Mutant.of("the router's AS number told too", "no-prepend replace-as", "no-prepend"),
            Mutant.of("private AS numbers told", "^ set as-path exclude .*\n", ""),
            Mutant.of("another AS number taken out", "as-path exclude 65010", "as-path exclude 65011"),
            Mutant.of("private AS numbers taken out before the path is looked at", "( neighbor 193.0.0.2 route-map .* out)$",
                    "$1\n  neighbor 193.0.0.2 remove-private-AS all"),
            Mutant.of("any path of what is behind the edge", "(_from-3334)\n match as-path \\S+\n", "$1\n"),
            Mutant.of("any AS in front of the one behind the edge", "\\^65010\\(_65010\\)\\*\\$", "_65010\\$"),
            Mutant.of("any AS behind the one behind the edge", "\\^65010\\(_65010\\)\\*\\$", "^65010"),
            Mutant.of("a number with the digits of another", "\\^3334\\(_3334\\)\\*\\$", "^3334"),
            Mutant.of("an own path taken from those behind the edge", "^.*ERDSL-path-of-65010-or-own seq 5 .*\n", ""),
            Mutant.of("the paths of another AS passed on", "\\^12076_", "^120"),
            Mutant.of("what Microsoft announced kept from the other edge",
                    "(route-map ERDSL-ibgp-edge2-out-v4) permit 20", "$1 deny 20"),
            Mutant.of("everything passed on", "(route-map ERDSL-ibgp-edge2-out-v6) deny 65000", "$1 permit 65000"),
            Mutant.of("Microsoft's routes taken from the core", "(route-map ERDSL-ibgp-193-0-7-9-in-v4) deny 65000",
                    "$1 permit 65000"),
            Mutant.of("what is behind the edge announced as own", "network 193.0.1.0/24", "network 193.0.3.0/24"),
            Mutant.of("a session with Microsoft in two families", "^  no neighbor 2001:67c:2e8::2 activate\n", ""),
            Mutant.of("a member of a group in two families", "^  no neighbor 193.0.0.10 activate\n", ""),
            Mutant.of("a default route by the group", "^  no neighbor 193.0.0.10 default-originate\n", ""),
            Mutant.of("an address of an interface forgotten", "^ ipv6 address 2001:67c:2e8::1/126\n", ""));

    @Override
    public PlatformBackend backend() {
        return new FrrBackend();
    }

    @Override
    public String comment() {
        return "!";
    }

    @Override
    public Optional<ConfigurationReader> reader() {
        return Optional.empty();
    }

    @Override
    public Optional<String> daemon() {
        return Optional.of("FRR 8.4.4");
    }

    @Override
    public List<Mutant> mutants() {
        return MUTANTS;
    }

    @Override
    public List<Mutant> edgeMutants() {
        return EDGE_MUTANTS;
    }

    @Override
    public UpdateProof updates() {
        return UpdateProof.SEEN_RUNNING;
    }

    @Override
    public String lastReject(RoutePolicy policy) {
        return "^route-map " + policy.name() + " deny 65000\n ! [^\n]*\nexit\n!$";
    }

    @Override
    public List<String> redistribution() {
        return List.of("^ *redistribute ");
    }

    @Override
    public String toString() {
        return backend().platform();
    }
}
