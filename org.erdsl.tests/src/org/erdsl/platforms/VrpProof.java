package org.erdsl.platforms;

import java.util.List;
import java.util.Optional;

import org.erdsl.generator.PlatformBackend;
import org.erdsl.generator.vrp.VrpBackend;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.reader.ConfigurationReader;
import org.erdsl.reader.vrp.VrpReader;

/** Huawei's VRP is read; no router with it runs in the build. */
final class VrpProof implements PlatformProof {

    private static final List<Mutant> MUTANTS = List.of(
            Mutant.of("a community dropped",
                    "^route-policy (\\S+-primary-in-v4) permit node 30023\n.*\n.*\n quit\n", ""),
            Mutant.of("another region", "(secondary-in-v6_30023 index 10 permit) 12076:51003", "$1 12076:51004"),
            Mutant.of("all instead of any", "(primary-in-v4_30022 index 10 permit 12076:51002)$", "$1 12076:51003"),
            Mutant.of("last reject turned", "(route-policy \\S+-primary-in-v6) deny node 65000", "$1 permit node 65000"),
            Mutant.of("excluded services let in", "(route-policy \\S+-in-v4) deny node 60$", "$1 permit node 60"),
            Mutant.of("excluded services looked at last", "(route-policy \\S+-in-v6 deny node) 60$", "$1 64000"),
            Mutant.of("an excluded service forgotten",
                    "^route-policy (\\S+-primary-in-v4) deny node 70\n.*\n quit\n", ""),
            Mutant.of("only own prefixes themselves kept out",
                    "(primary-in-v4_30 index \\d+ permit 131.107.1.0 24) less-equal 32", "$1"),
            Mutant.of("private space let in", "^ip ip-prefix \\S+primary-in-v4_20 .* 10.0.0.0 8 less-equal 32\n", ""),
            Mutant.of("zeros for any address", " match-network", ""),
            Mutant.of("the default route let in", "^(route-policy \\S+secondary-in-v4) deny node 10$",
                    "$1 permit node 10"),
            Mutant.of("another local preference", "local-preference 200", "local-preference 210"),
            Mutant.of("no local preference", "^ apply local-preference 150\n", ""),
            Mutant.of("routes of others advertised", "^ if-match as-path-filter .*\n", ""),
            Mutant.of("any path for the own one", "permit \\^\\$$", "permit .*"),
            Mutant.of("more specific prefixes advertised",
                    "(primary-out-v4_10 index \\d+ permit 131.107.1.0 24)", "$1 less-equal 32"),
            Mutant.of("a prefix not advertised", "(primary-out-v6_10 index \\d+ permit) 2001:db8:f00::",
                    "$1 2001:db8:f01::"),
            Mutant.of("everything advertised", "(route-policy \\S+-secondary-out-v4) deny node 65000",
                    "$1 permit node 65000"),
            Mutant.of("outbound filter missing", "^.*peer 192.0.2.6 route-policy \\S+ export\n", ""),
            Mutant.of("inbound filter missing", "^.*peer 2001:db8:e::2 route-policy \\S+ import\n", ""),
            Mutant.of("inbound and outbound swapped", "(peer 192.0.2.2 route-policy \\S+)-in-v4 import",
                    "$1-out-v4 import"),
            Mutant.of("the sequence of services and regions swapped",
                    "(route-policy \\S+primary-in-v4 permit node) 3002", "$1 5002"),
            Mutant.of("a filter that is not there", "^ip community-filter basic \\S+secondary-in-v4_40400 .*\n", ""),
            Mutant.of("the first AS not looked at", "^ check-first-as", " undo check-first-as"),
            Mutant.of("IPv6 never enabled", "^ +peer 2001:db8:e::6 enable\n", ""),
            Mutant.of("another limit of prefixes", "route-limit 4000", "route-limit 40000"),
            Mutant.of("a limit that only warns", "idle-forever", "alert-only"));

    @Override
    public PlatformBackend backend() {
        return new VrpBackend();
    }

    @Override
    public String comment() {
        return "#";
    }

    @Override
    public Optional<ConfigurationReader> reader() {
        return Optional.of(new VrpReader());
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
        return "^# 65000 rest: .*\nroute-policy " + policy.name() + " deny node 65000\n quit\n#$";
    }

    @Override
    public List<String> redistribution() {
        return List.of("^ *import-route ");
    }

    @Override
    public String toString() {
        return backend().platform();
    }
}
