package org.erdsl.platforms;

import java.util.List;
import java.util.Optional;

import org.erdsl.generator.PlatformBackend;
import org.erdsl.generator.iosxe.IosXeBackend;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.reader.ConfigurationReader;
import org.erdsl.reader.iosxe.IosXeReader;

/** Cisco IOS XE is read; no daemon of it runs in the build. */
final class IosXeProof implements PlatformProof {

    private static final List<Mutant> MUTANTS = SharedListMutants.ofEurope("ip community-list standard",
            Mutant.of("a prefix not advertised", "^.*primary-out-v6_advertised seq .*\n", ""),
            Mutant.of("inbound and outbound swapped", "neighbor 192.0.2.2 route-map (\\S+)-in-v4 in",
                    "neighbor 192.0.2.2 route-map $1-out-v4 in"),
            Mutant.of("outbound filter missing", "^  neighbor 2001:db8:e::6 route-map \\S+ out\n", ""),
            Mutant.of("inbound filter missing", "^  neighbor 192.0.2.2 route-map \\S+ in\n", ""),
            Mutant.of("an unanchored expression", " permit \\^\\$", " permit ^"),
            Mutant.of("the first AS not looked at", "^router bgp 65001\n", "$0 no bgp enforce-first-as\n"),
            Mutant.of("IPv4 for nobody who does not ask", "^router bgp 65001\n",
                    "$0 no bgp default ipv4-unicast\n").and("^  neighbor 192.0.2.2 activate\n", ""),
            Mutant.of("IPv4 over the session for IPv6", "^  no neighbor 2001:db8:e::2 activate\n", ""),
            Mutant.of("IPv6 not activated", "^  neighbor 2001:db8:e::6 activate\n", ""),
            Mutant.of("another limit of prefixes", "maximum-prefix 4000", "maximum-prefix 40000"),
            Mutant.of("another AS", "remote-as 12076", "remote-as 12067"),
            Mutant.of("a prefix not put into BGP", "^  network 131.107.2.0 .*\n", ""));

    private static final List<Mutant> EDGE_MUTANTS = SharedListMutants.ofEdge(
            Mutant.of("another VRF", "(address-family ipv4 vrf) MSFT2", "$1 MSFT3"),
            Mutant.of("the global table", "(address-family ipv4) vrf MSFT2", "$1"),
            Mutant.of("an interface in the global table", "^ vrf forwarding MSFT\n", ""),
            Mutant.of("the VRF after the addresses", "^( vrf forwarding MSFT2\n)( ip address .*\n)", "$2$1"),
            Mutant.of("no route to nowhere", "^ip route .*\n", ""),
            Mutant.of("a route to nowhere in the global table", "^ip route vrf MSFT ", "ip route "),
            Mutant.of("what is behind the edge put into BGP", "^  network 193.0.1.0 (.*)\n",
                    "$0  network 193.0.3.0 $1\n"),
            Mutant.of("the template not used", "^.*inherit peer-session MICROSOFT\n", ""),
            Mutant.of("iBGP that begins elsewhere", "<interface with 193.0.7.1>", "<interface with 193.0.7.9>"),
            Mutant.of("Azure's tag instead of the provider's", "dot1Q 310", "dot1Q 300"));

    @Override
    public PlatformBackend backend() {
        return new IosXeBackend();
    }

    @Override
    public String comment() {
        return "!";
    }

    @Override
    public Optional<ConfigurationReader> reader() {
        return Optional.of(new IosXeReader());
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
