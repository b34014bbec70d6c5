package org.erdsl.platforms;

import java.util.List;
import java.util.Optional;

import org.erdsl.generator.PlatformBackend;
import org.erdsl.generator.vyos.VyosBackend;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.reader.ConfigurationReader;
import org.erdsl.reader.vyos.VyosReader;

/** VyOS is read; no router with it runs in the build. */
final class VyosProof implements PlatformProof {

    private static final List<Mutant> MUTANTS = List.of(
            Mutant.of("a community dropped", "^.*ERDSL-region-europe rule 51003 .*\n", ""),
            Mutant.of("another region", "(ERDSL-region-europe rule 51003 regex) '_12076:51003_'",
                    "$1 '_12076:51004_'"),
            Mutant.of("all instead of any",
                    "(ERDSL-region-europe rule 51002 regex) '_12076:51002_'\n(.*\n){2}",
                    "$1 '_12076:51002_12076:51003_'\n"),
            Mutant.of("an expression without ends",
                    "(ERDSL-service-crmOnline rule 5040 regex) '_12076:5040_'", "$1 '12076:5040'"),
            Mutant.of("an expression for the only value",
                    "(ERDSL-region-europe rule 51002 regex) '_12076:51002_'", "$1 '^12076:51002\\$'"),
            Mutant.of("a list of another session", "^(.*primary-in-v4 rule 50 match .*) ERDSL-excluded$",
                    "$1 ERDSL-region-europe"),
            Mutant.of("what is about to be withdrawn preferred",
                    "(route-map \\S+-primary-in-v4 rule 60 set local-preference) 0", "$1 300"),
            Mutant.of("accepted only because it is about to be withdrawn",
                    "(ERDSL-graceful-shutdown rule 51002 regex) '_12076:51002_.*graceful-shutdown_'",
                    "$1 '_graceful-shutdown_'"),
            Mutant.of("the first of a pair alone",
                    "(ERDSL-graceful-shutdown rule 51002 regex) '_12076:51002_.*graceful-shutdown_'",
                    "$1 '_12076:51002_'"),
            Mutant.of("last reject turned", "(route-map \\S+-primary-in-v6 rule 65000 action) deny", "$1 permit"),
            Mutant.of("excluded services let in", "(route-map \\S+-in-v4 rule 50 action) deny", "$1 permit"),
            Mutant.of("excluded services looked at last", "(route-map \\S+-in-v6 rule) 50 ", "$1 64000 "),
            Mutant.of("an excluded service forgotten", "^.*ERDSL-excluded rule 5020 .*\n", ""),
            Mutant.of("a list that denies", "(ERDSL-special-v6 rule \\d+ action) permit", "$1 deny"),
            Mutant.of("only own prefixes themselves kept out",
                    "^(.*ERDSL-own-v4 rule \\d+ prefix 131.107.1.0/24)\n.* le 32\n", "$1\n"),
            Mutant.of("private space let in", "^.*ERDSL-special-v4.* action permit\n(.* 10.0.0.0/8)\n.* le 32\n",
                    ""),
            Mutant.of("the default route let in", "^(.*route-map \\S+secondary-in-v4 rule 10 action) deny$",
                    "$1 permit"),
            Mutant.of("another local preference", "local-preference 200", "local-preference 210"),
            Mutant.of("no local preference", "^.* set local-preference 150\n", ""),
            Mutant.of("routes of others advertised", "^.* match as-path .*\n", ""),
            Mutant.of("any path for the own one", "regex '\\^\\$'", "regex '.*'"),
            Mutant.of("more specific prefixes advertised",
                    "^(set policy prefix-list (\\S+primary-out-v4_advertised rule \\d+) prefix 131.107.1.0/24)\n",
                    "$1\nset policy prefix-list $2 le 32\n"),
            Mutant.of("a prefix not advertised", "^(.*primary-out-v6_advertised rule \\d+ prefix) .*",
                    "$1 2001:db8:f01::/48"),
            Mutant.of("everything advertised", "(route-map \\S+-secondary-out-v4 rule 65000 action) deny",
                    "$1 permit"),
            Mutant.of("outbound filter missing", "^.*neighbor 192.0.2.6 .* route-map export .*\n", ""),
            Mutant.of("inbound filter missing", "^.*neighbor 2001:db8:e::2 .* route-map import .*\n", ""),
            Mutant.of("inbound and outbound swapped", "(neighbor 192.0.2.2 .* route-map import \\S+)-in-v4",
                    "$1-out-v4"),
            Mutant.of("the sequence of services and regions swapped", "(route-map \\S+primary-in-v4 rule) 30020",
                    "$1 50000"),
            Mutant.of("a list that is not there", "^.*policy community-list ERDSL-service-crmOnline .*\n", ""),
            Mutant.of("the first AS not looked at", "^.*neighbor 192.0.2.6 enforce-first-as\n", ""),
            Mutant.of("another limit of prefixes", "maximum-prefix 4000", "maximum-prefix 40000"));

    private static final List<Mutant> EDGE_MUTANTS = List.of(
            Mutant.of("a session in the global table",
                    "^set vrf name MSFT2 (protocols bgp)", "set $1"),
            Mutant.of("an interface outside its VRF", "^.* vif 310 vrf MSFT\n", ""),
            Mutant.of("an interface in another VRF", "vif 310 vrf MSFT$", "vif 310 vrf MSFT2"),
            Mutant.of("no route to nowhere", "^.* blackhole distance 250\n", ""),
            Mutant.of("a route to nowhere in the global table", "^set vrf name MSFT (protocols static)", "set $1"),
            Mutant.of("the router's AS number told", "^.* 193.0.0.2 local-as .*\n", ""),
            Mutant.of("another AS number told", "(193.0.0.2 local-as) 3333", "$1 3334"),
            Mutant.of("private AS numbers told", "^.* set as-path exclude .*\n", ""),
            Mutant.of("another AS number taken out", "as-path exclude '65010'", "as-path exclude '65011'"),
            Mutant.of("any path of what is behind the edge", "^.*from-3334\n(.* as-path ERDSL-path-of-3334)\n", ""),
            Mutant.of("any AS in front of the one behind the edge", "'\\^65010\\(_65010\\)\\*\\$'", "'_65010\\$'"),
            Mutant.of("any AS behind the one behind the edge", "'\\^65010\\(_65010\\)\\*\\$'", "'^65010'"),
            Mutant.of("a number with the digits of another", "'\\^3334\\(_3334\\)\\*\\$'", "'^3334'"),
            Mutant.of("an own path taken from those behind the edge",
                    "^.*ERDSL-path-of-65010-or-own rule 10 .*\n", ""),
            Mutant.of("whatever passed Microsoft's AS passed on", "'\\^12076_'", "'_12076_'"),
            Mutant.of("what Microsoft announced kept from the other edge",
                    "(route-map ERDSL-ibgp-edge2-out-v4 rule 20 action) permit", "$1 deny"),
            Mutant.of("everything passed on", "(route-map ERDSL-ibgp-edge2-out-v6 rule 65000 action) deny",
                    "$1 permit"),
            Mutant.of("Microsoft's routes taken from the core",
                    "(route-map ERDSL-ibgp-193-0-7-9-in-v4 rule 65000 action) deny", "$1 permit"),
            Mutant.of("the next hop left to the core", "^.* 193.0.7.2 .* nexthop-self\n", ""),
            Mutant.of("another address for iBGP", "(193.0.7.2 update-source) 193.0.7.1", "$1 193.0.0.1"),
            Mutant.of("what is behind the edge announced as own", "(ipv4-unicast network) 193.0.1.0/24",
                    "$1 193.0.3.0/24"));

    @Override
    public PlatformBackend backend() {
        return new VyosBackend();
    }

    @Override
    public String comment() {
        return "#";
    }

    @Override
    public Optional<ConfigurationReader> reader() {
        return Optional.of(new VyosReader());
    }

    @Override
    public Optional<String> daemon() {
        return Optional.empty();
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
    public String lastReject(RoutePolicy policy) {
        var rule = "set policy route-map " + policy.name() + " rule 65000 ";
        return "^" + rule + "action deny\n" + rule + "description '[^'\n]*'\n(?!" + rule + ")";
    }

    @Override
    public List<String> redistribution() {
        return List.of(" redistribute ");
    }

    @Override
    public String toString() {
        return backend().platform();
    }
}
