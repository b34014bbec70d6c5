package org.erdsl.platforms;

import java.util.List;
import java.util.Optional;

import org.erdsl.generator.PlatformBackend;
import org.erdsl.generator.nxos.NxOsBackend;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.reader.ConfigurationReader;
import org.erdsl.reader.nxos.NxOsReader;

/** Cisco NX-OS is read; no daemon of it runs in the build. */
final class NxOsProof implements PlatformProof {

    private static final List<Mutant> MUTANTS = RouteMapMutants.with("ip community-list standard",
            Mutant.of("a prefix not advertised", "^.*primary-out-v6_advertised seq .*\n", ""),
            Mutant.of("inbound and outbound swapped", "route-map (\\S+-primary)-in-v4 in", "route-map $1-out-v4 in"),
            Mutant.of("outbound filter missing", "^   route-map \\S+-secondary-out-v6 out\n", ""),
            Mutant.of("inbound filter missing", "^   route-map \\S+-primary-in-v4 in\n", ""),
            Mutant.of("an unanchored expression", "\"\\^\\$\"", "\"^\""),
            Mutant.of("the first AS not looked at", "^ enforce-first-as$", " no enforce-first-as"),
            Mutant.of("another limit of prefixes", "maximum-prefix 4000", "maximum-prefix 40000"),
            Mutant.of("another AS", "^  remote-as 12076$", "  remote-as 12067"),
            Mutant.of("BGP not enabled", "^feature bgp\n", ""),
            Mutant.of("a prefix not put into BGP", "^  network 131.107.2.0/24\n", ""),
            Mutant.of("a neighbor without address family",
                    "^  address-family ipv6 unicast\n(   .*\n)+", ""));

    @Override
    public PlatformBackend backend() {
        return new NxOsBackend();
    }

    @Override
    public String comment() {
        return "!";
    }

    @Override
    public Optional<ConfigurationReader> reader() {
        return Optional.of(new NxOsReader());
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
        return RouteMapMutants.lastReject(policy);
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
