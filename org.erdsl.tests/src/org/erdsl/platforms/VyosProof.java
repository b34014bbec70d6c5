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
            Mutant.of("a community dropped", "^.*primary-in-v4_region-europe rule 51003 .*\n", ""),
            Mutant.of("another region", "(secondary-in-v6_region-europe rule 51003 regex) '_12076:51003_'",
                    "$1 '_12076:51004_'"),
            Mutant.of("all instead of any",
                    "(primary-in-v4_region-europe rule 51002 regex) '_12076:51002_'\n(.*\n){2}",
                    "$1 '_12076:51002_12076:51003_'\n"),
            Mutant.of("an expression without ends",
                    "(primary-in-v4_service-crmOnline rule 5040 regex) '_12076:5040_'", "$1 '12076:5040'"),
            Mutant.of("an expression for the only value",
                    "(secondary-in-v4_region-europe rule 51002 regex) '_12076:51002_'", "$1 '^12076:51002\\$'"),
            Mutant.of("last reject turned", "(route-map \\S+-primary-in-v6 rule 65000 action) deny", "$1 permit"),
            Mutant.of("excluded services let in", "(route-map \\S+-in-v4 rule 50 action) deny", "$1 permit"),
            Mutant.of("excluded services looked at last", "(route-map \\S+-in-v6 rule) 50 ", "$1 64000 "),
            Mutant.of("an excluded service forgotten", "^.*primary-in-v4_excluded-services rule 5020 .*\n", ""),
            Mutant.of("a list that denies", "(primary-in-v6_special-purpose rule \\d+ action) permit", "$1 deny"),
            Mutant.of("only own prefixes themselves kept out",
                    "^(.*own-prefixes rule \\d+ prefix 131.107.1.0/24)\n.* le 32\n", "$1\n"),
            Mutant.of("private space let in", "^.*primary-in-v4_special.* action permit\n(.* 10.0.0.0/8)\n.* le 32\n",
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
            Mutant.of("a list that is not there", "^.*community-list \\S+secondary-in-v4_service-crmOnline .*\n", ""),
            Mutant.of("the first AS not looked at", "^.*neighbor 192.0.2.6 enforce-first-as\n", ""),
            Mutant.of("another limit of prefixes", "maximum-prefix 4000", "maximum-prefix 40000"));

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
