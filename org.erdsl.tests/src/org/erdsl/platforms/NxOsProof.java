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

    private static final List<Mutant> MUTANTS = SharedListMutants.ofEurope("ip community-list standard",
            Mutant.of("a prefix not advertised", "^.*primary-out-v6_advertised seq .*\n", ""),
            Mutant.of("inbound and outbound swapped", "route-map (\\S+-primary)-in-v4 in", "route-map $1-out-v4 in"),
            Mutant.of("outbound filter missing", "^   route-map \\S+-secondary-out-v6 out\n", ""),
            Mutant.of("inbound filter missing", "^   route-map \\S+-primary-in-v4 in\n", ""),
            Mutant.of("an unanchored expression", "\"\\^\\$\"", "\"^\""),
            Mutant.of("the first AS not looked at", "^router bgp 65001$", "$0\n no enforce-first-as"),
            Mutant.of("another limit of prefixes", "maximum-prefix 4000", "maximum-prefix 40000"),
            Mutant.of("another AS", "^  remote-as 12076$", "  remote-as 12067"),
            Mutant.of("BGP not enabled", "^feature bgp\n", ""),
            Mutant.of("a prefix not put into BGP", "^  network 131.107.2.0/24\n", ""),
            Mutant.of("a neighbor without address family",
                    "^  address-family ipv6 unicast\n(   .*\n)+", ""));

    private static final List<Mutant> EDGE_MUTANTS = SharedListMutants.ofEdge(
            Mutant.of("another VRF", "^ vrf MSFT2\n  ", " vrf MSFT3\n  "),
            Mutant.of("an interface in the global table", "^ vrf member MSFT\n", ""),
            Mutant.of("the VRF after the addresses", "^( vrf member MSFT2\n)( ip address .*\n)", "$2$1"),
            Mutant.of("no route to nowhere", "^ ip route .*\n", ""),
            Mutant.of("a route to nowhere in another VRF", "^vrf context MSFT\n", "vrf context MSFT2\n"),
            Mutant.of("what is behind the edge put into BGP", "^   network 193.0.1.0/24\n",
                    "$0   network 193.0.3.0/24\n"),
            Mutant.of("the template not used", "^.*inherit peer-session MICROSOFT\n", ""),
            Mutant.of("iBGP that begins elsewhere", "<interface with 193.0.7.1>", "<interface with 193.0.7.9>"),
            Mutant.of("Azure's tag instead of the provider's", "dot1q 310", "dot1q 300"));

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
    public List<Mutant> edgeMutants() {
        return EDGE_MUTANTS;
    }

    @Override
    public String lastReject(RoutePolicy policy) {
        return SharedListMutants.lastReject(policy);
    }

    @Override
    public List<String> redistribution() {
        return List.of("^ *redistribute ");
    }

    @Override
    public String toString() {
        return backend().platform();
    }

    @Override
    public UpdateProof updates() {
        return UpdateProof.READ;
    }
}
