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
            Mutant.of("another region", "(ERDSL-12076-51003 index 10 permit) 12076:51003", "$1 12076:51004"),
            Mutant.of("one region for another", "(node 30022\n if-match community-filter ERDSL-12076-5100)2", "$13"),
            Mutant.of("last reject turned", "(route-policy \\S+-primary-in-v6) deny node 65000", "$1 permit node 65000"),
            Mutant.of("the reject behind all terms turned", "(route-policy \\S+-primary-in-v6) deny node 65535",
                    "$1 permit node 65535"),
            Mutant.of("what is about to be withdrawn preferred as ever", "apply local-preference 0$",
                    "apply local-preference 100"),
            Mutant.of("what is about to be withdrawn, whatever it is", "^ goto next-node 65001\n", ""),
            Mutant.of("what is about to be withdrawn sent to the wrong node", "goto next-node 65001",
                    "goto next-node 65535"),
            Mutant.of("excluded services let in", "(route-policy \\S+-in-v4) deny node 60$", "$1 permit node 60"),
            Mutant.of("excluded services looked at last", "(route-policy \\S+-in-v6 deny node) 60$", "$1 64000"),
            Mutant.of("an excluded service forgotten",
                    "^route-policy (\\S+-primary-in-v4) deny node 70\n.*\n quit\n", ""),
            Mutant.of("only own prefixes themselves kept out",
                    "(ERDSL-own-v4 index \\d+ permit 131.107.1.0 24) less-equal 32", "$1"),
            Mutant.of("private space let in", "^ip ip-prefix ERDSL-special-v4 .* 10.0.0.0 8 less-equal 32\n", ""),
            Mutant.of("zeros for any address", " match-network", ""),
            Mutant.of("halves of the default route let in", "^ip ip-prefix ERDSL-lengths-v4 .*\n", ""),
            Mutant.of("the default route let in", "^(route-policy \\S+secondary-in-v4) deny node 10$",
                    "$1 permit node 10"),
            Mutant.of("another local preference", "local-preference 200", "local-preference 210"),
            Mutant.of("no local preference", "^ apply local-preference 150\n", ""),
            Mutant.of("routes of others advertised", "^ if-match as-path-filter .*\n", ""),
            Mutant.of("any path for the own one", "permit \\^\\$$", "permit ^"),
            Mutant.of("more specific prefixes advertised",
                    "(primary-out-v4_advertised index \\d+ permit 131.107.1.0 24)", "$1 less-equal 32"),
            Mutant.of("a prefix not advertised", "(primary-out-v6_advertised index \\d+ permit) 2001:db8:f00::",
                    "$1 2001:db8:f01::"),
            Mutant.of("everything advertised", "(route-policy \\S+-secondary-out-v4) deny node 65000",
                    "$1 permit node 65000"),
            Mutant.of("outbound filter missing", "^.*peer 192.0.2.6 route-policy \\S+ export\n", ""),
            Mutant.of("inbound filter missing", "^.*peer 2001:db8:e::2 route-policy \\S+ import\n", ""),
            Mutant.of("inbound and outbound swapped", "(peer 192.0.2.2 route-policy \\S+)-in-v4 import",
                    "$1-out-v4 import"),
            Mutant.of("the sequence of services and regions swapped",
                    "(route-policy \\S+primary-in-v4 permit node) 3002", "$1 5002"),
            Mutant.of("a filter that is not there", "^ip community-filter basic ERDSL-12076-5040 .*\n", ""),
            Mutant.of("the first AS not looked at", "^bgp 65001$", "$0\n undo check-first-as"),
            Mutant.of("IPv6 never enabled", "^ +peer 2001:db8:e::6 enable\n", ""),
            Mutant.of("another limit of prefixes", "route-limit 4000", "route-limit 40000"),
            Mutant.of("a limit that only warns", "idle-forever", "alert-only"));

    /** Faulty variants of what is written for the scenario {@code generator/edge}. */
    private static final List<Mutant> EDGE_MUTANTS = List.of(
            Mutant.of("another VPN instance", "ipv4-family vpn-instance MSFT$", "ipv4-family vpn-instance OTHER"),
            Mutant.of("a peer in the global table", "^ ipv6-family vpn-instance MSFT$", " ipv6-family unicast"),
            Mutant.of("a link in another instance", "ip binding vpn-instance MSFT$", "ip binding vpn-instance OTHER"),
            Mutant.of("a link bound after its address", "^( ip binding .*\n)( ip address .*\n)", "$2$1"),
            Mutant.of("the router's AS number for the session's", "^.* fake-as 3333\n", ""),
            Mutant.of("the prefixes of the data centre from anyone",
                    "^ if-match as-path-filter ERDSL-path-of-65010-or-own\n", ""),
            Mutant.of("any path that ends in the data centre's AS", "\\^65010\\(_65010\\)\\*\\$", "65010\\$"),
            Mutant.of("what another AS announced to the other edge", "\\^12076_", "^64999_"),
            Mutant.of("private AS numbers left in", "^.* public-as-only force\n", ""),
            Mutant.of("no route to nowhere", "^ip route-static .*\n", ""),
            Mutant.of("a route to nowhere in the global table", "route-static vpn-instance MSFT", "route-static"),
            Mutant.of("the data centre's prefix announced as the router's own", "network 193.0.5.0 24",
                    "$0\n  network 193.0.3.0 24"),
            Mutant.of("the other edge's next hop", "^.*next-hop-local\n", ""),
            Mutant.of("iBGP from another address", "connect-interface 193.0.7.\\d", "connect-interface 193.0.7.99"),
            Mutant.of("everything to the core", "(route-policy ERDSL-ibgp-\\S+-out-v4) deny node 65000",
                    "$1 permit node 65000"),
            Mutant.of("no peer group", "^.* group MICROSOFT\n", ""));

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
    public List<Mutant> edgeMutants() {
        return EDGE_MUTANTS;
    }

    @Override
    public String lastReject(RoutePolicy policy) {
        var node = "route-policy " + policy.name();
        return "^# 65000 rest: .*\n" + node + " deny node 65000\n quit\n(" + node + " permit node 65\\d\\d\\d\n(?: .*\n)+)*(?:"
                + node + " deny node 65535\n quit\n)?#$";
    }

    @Override
    public List<String> redistribution() {
        return List.of("^ *import-route ");
    }

    @Override
    public String toString() {
        return backend().platform();
    }

    @Override
    public UpdateProof updates() {
        return UpdateProof.VENDOR;
    }
}
