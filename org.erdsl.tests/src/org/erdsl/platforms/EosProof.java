package org.erdsl.platforms;

import java.util.List;
import java.util.Optional;

import org.erdsl.generator.PlatformBackend;
import org.erdsl.generator.eos.EosBackend;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.reader.ConfigurationReader;
import org.erdsl.reader.eos.EosReader;

/** Arista EOS is read; no switch of it runs in the build. */
final class EosProof implements PlatformProof {

    private static final List<Mutant> MUTANTS = SharedListMutants.ofEurope("ip community-list",
            Mutant.of("a prefix not advertised", "(primary-out-v6_advertised\n seq \\d+) permit", "$1 deny"),
            Mutant.of("a more specific prefix of IPv6 advertised",
                    "(secondary-out-v6_advertised\n seq \\d+ permit \\S+)", "$1 le 64"),
            Mutant.of("inbound and outbound swapped", "neighbor 192.0.2.2 route-map (\\S+)-in-v4 in",
                    "neighbor 192.0.2.2 route-map $1-out-v4 in"),
            Mutant.of("outbound filter missing", "^  neighbor 2001:db8:e::6 route-map \\S+ out\n", ""),
            Mutant.of("inbound filter missing", "^  neighbor 192.0.2.2 route-map \\S+ in\n", ""),
            Mutant.of("an unanchored expression", " permit \\^\\$ any", " permit ^ any"),
            Mutant.of("an expression of communities",
                    "ip community-list (ERDSL-region-europe permit) 12076:51002",
                    "ip community-list regexp $1 12076:5100"),
            Mutant.of("IPv4 over the session for IPv6", "^  no neighbor 2001:db8:e::2 activate\n", ""),
            Mutant.of("IPv6 not activated", "^  neighbor 2001:db8:e::6 activate\n", ""),
            Mutant.of("the first AS not looked at", "^ neighbor \\S+ enforce-first-as\n", ""),
            Mutant.of("only a warning at the limit of prefixes", "maximum-routes 4000",
                    "maximum-routes 4000 warning-only"),
            Mutant.of("another limit of prefixes", "maximum-routes 4000", "maximum-routes 40000"),
            Mutant.of("another AS", "remote-as 12076", "remote-as 12067"),
            Mutant.of("a prefix not put into BGP", "^  network 131.107.2.0/24\n", ""));

    private static final List<Mutant> EDGE_MUTANTS = SharedListMutants.ofEdge(
            Mutant.of("another VRF", "^ vrf MSFT2\n  ", " vrf MSFT3\n  "),
            Mutant.of("an interface in the global table", "^ vrf MSFT\n ip", " ip"),
            Mutant.of("the VRF after the addresses", "^( vrf MSFT2\n)( ip address .*\n)", "$2$1"),
            Mutant.of("no route to nowhere", "^ip route .*\n", ""),
            Mutant.of("a route to nowhere in the global table", "^ip route vrf MSFT ", "ip route "),
            Mutant.of("what is behind the edge put into BGP", "^   network 193.0.1.0/24\n",
                    "$0   network 193.0.3.0/24\n"),
            Mutant.of("the group not joined", "^.*peer group MICROSOFT\n", ""),
            Mutant.of("the default route of a group", "^.*no neighbor 193.0.0.10 default-originate\n", ""),
            Mutant.of("IPv4 over a session for IPv6 in a VRF", "^   no neighbor 2001:67c:2e8::2 activate\n", ""),
            Mutant.of("iBGP that begins elsewhere", "<interface with 193.0.7.1>", "<interface with 193.0.7.9>"),
            Mutant.of("Azure's tag instead of the provider's", "dot1q vlan 310", "dot1q vlan 300"));

    @Override
    public PlatformBackend backend() {
        return new EosBackend();
    }

    @Override
    public String comment() {
        return "!";
    }

    @Override
    public Optional<ConfigurationReader> reader() {
        return Optional.of(new EosReader());
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
