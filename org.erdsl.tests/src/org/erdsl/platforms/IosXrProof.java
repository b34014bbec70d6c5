package org.erdsl.platforms;

import java.util.List;
import java.util.Optional;

import org.erdsl.generator.PlatformBackend;
import org.erdsl.generator.iosxr.IosXrBackend;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.reader.ConfigurationReader;
import org.erdsl.reader.iosxr.IosXrReader;

/** Cisco IOS XR is read; no router of it runs in the build. */
final class IosXrProof implements PlatformProof {

    private static final List<Mutant> MUTANTS = List.of(
            Mutant.of("a community dropped",
                    "(community-set \\S+_region-europe\n  12076:51002),\n  12076:51003", "$1"),
            Mutant.of("another region",
                    "(community-set \\S+ams-1_region-europe\n.*\n  12076:5100)3", "$14"),
            Mutant.of("all instead of any",
                    "matches-any (\\S+ams-1_region-europe)", "matches-every $1"),
            Mutant.of("a wildcard for the region",
                    "(community-set \\S+ams-1_region-europe\n  12076:)51002", "$1*"),
            Mutant.of("a range of communities",
                    "(community-set \\S+ams-1_region-europe\n  12076:)51002", "$1[51002..51004]"),
            Mutant.of("last reject turned",
                    "(route-policy ERDSL-ams-1-primary-in-v6\n(  .*\n)*)  drop\nend-policy", "$1  pass\nend-policy"),
            Mutant.of("excluded services let in",
                    "(matches-any \\S+ams-1_excluded-services then\n    )drop", "$1done"),
            Mutant.of("excluded services only passed over",
                    "(matches-any \\S+ams-1_excluded-services then\n    )drop", "$1pass"),
            Mutant.of("excluded services looked at last",
                    "(route-policy ERDSL-ams-1-primary-in-v6\n(?s:.)*?)(  # except .*\n  if .*\n    drop\n  endif\n)"
                            + "((?s:.)*?)(  # reject everything else)", "$1$3$2$4"),
            Mutant.of("an excluded service forgotten",
                    "(community-set \\S+ams-1_excluded-services\n  12076:5010),\n  12076:5020", "$1"),
            Mutant.of("only own prefixes themselves kept out", "131.107.1.0/24 le 32", "131.107.1.0/24"),
            Mutant.of("private space let in", "^  10.0.0.0/8 le 32,\n", ""),
            Mutant.of("the default route let in",
                    "(destination in ERDSL-default-route-v4 then\n    )drop", "$1done"),
            Mutant.of("another local preference", "set local-preference 200", "set local-preference 210"),
            Mutant.of("no local preference", "^    set local-preference 150\n", ""),
            Mutant.of("a region passed, and then dropped", "(set local-preference 200\n    )done", "$1pass"),
            Mutant.of("routes of others advertised", " and as-path is-local", ""),
            Mutant.of("more specific prefixes advertised",
                    "(prefix-set \\S+ams-1-v4_advertised\n  131.107.1.0/24)", "$1 le 32"),
            Mutant.of("a prefix not advertised",
                    "(prefix-set \\S+ams-1-v6_advertised\n  )2001:db8:f00::/48", "$12001:db8:f01::/48"),
            Mutant.of("everything advertised",
                    "(route-policy ERDSL-ams-1-secondary-out-v4\n(  .*\n)*)  drop\nend-policy",
                    "$1  done\nend-policy"),
            Mutant.of("inbound and outbound swapped", "route-policy (\\S+-primary)-in-v4 in$",
                    "route-policy $1-out-v4 in"),
            Mutant.of("outbound policy missing", "^   route-policy \\S+-secondary-out-v6 out\n", ""),
            Mutant.of("a set that is not there", "^prefix-set (ERDSL-own-prefixes-v4)$", "prefix-set $1s"),
            Mutant.of("a policy without its end", "(drop\n)end-policy\n!\n(route-policy \\S+primary-out-v4)", "$1$2"),
            Mutant.of("the first AS not looked at", "^router bgp 65001$",
                    "router bgp 65001\n bgp enforce-first-as disable"),
            Mutant.of("another limit of prefixes", "maximum-prefix 4000", "maximum-prefix 40000"),
            Mutant.of("another AS", "^  remote-as 12076$", "  remote-as 12067"),
            Mutant.of("a prefix not put into BGP", "^  network 131.107.2.0/24\n", ""),
            Mutant.of("a neighbor without address family", "^  address-family ipv6 unicast\n(   .*\n)+", ""));

    private static final List<Mutant> EDGE_MUTANTS = List.of(
            Mutant.of("another VRF", "(router bgp 65000\n .*\n) vrf MSFT", "$1 vrf OTHER"),
            Mutant.of("a link in no VRF", "^( description ams1 primary\n) vrf MSFT\n", "$1"),
            Mutant.of("a VRF that takes the addresses away", "^( vrf MSFT2\n)( ipv4 address .*\n)", "$2$1"),
            Mutant.of("a VRF without the family", "^ vrf MSFT2\n  address-family ipv4 unicast\n  exit\n", " vrf MSFT2\n"),
            Mutant.of("the tag of Azure's side", "encapsulation dot1q 310", "encapsulation dot1q 300"),
            Mutant.of("the router's AS number for the session's", "^ *local-as 3333 .*\n", ""),
            Mutant.of("the router's AS number beside the session's", " no-prepend replace-as", " no-prepend"),
            Mutant.of("the prefixes of the data centre from anyone", " and as-path in ERDSL-ams1_\\S+", ""),
            Mutant.of("any path with the data centre's AS", "'\\^65010\\(_65010\\)\\*\\$'", "'_65010_'"),
            Mutant.of("any path that begins with the partner's AS", "'\\^3334\\(_3334\\)\\*\\$'", "'^3334_'"),
            Mutant.of("a number that begins with the partner's", "'\\^3334\\(_3334\\)\\*\\$'", "'^3334(_3334)*'"),
            Mutant.of("another AS for Microsoft's", "neighbor-is '12076'", "neighbor-is '1207'"),
            Mutant.of("private AS numbers left in", "^ *remove-private-AS\n", ""),
            Mutant.of("no route to nowhere", "^.* Null0\n", ""),
            Mutant.of("a route to nowhere outside of its VRF", "^(router static\n) vrf MSFT\n((?:  .*\n)+) exit\n", "$1$2"),
            Mutant.of("the other edge's next hop", "^ *next-hop-self\n", ""),
            Mutant.of("a neighbor of another AS", "remote-as 65000", "remote-as 65001"),
            Mutant.of("everything to the core",
                    "(route-policy ERDSL-ibgp-193-0-7-9-out-v4\n(  .*\n)*)  drop\nend-policy", "$1  done\nend-policy"),
            Mutant.of("no neighbor group", "^ *use neighbor-group MICROSOFT\n", ""),
            Mutant.of("what the data centre has put into BGP", "^(   network 193.0.1.0/24\n)", "$1   network 193.0.3.0/24\n"),
            Mutant.of("every route about to be withdrawn let in", " and community matches-any ERDSL-ams1_graceful-shutdown", ""),
            Mutant.of("every wanted route taken for about to be withdrawn",
                    "community matches-any \\(65535:0\\) and ", ""));

    @Override
    public PlatformBackend backend() {
        return new IosXrBackend();
    }

    @Override
    public String comment() {
        return "!";
    }

    @Override
    public Optional<ConfigurationReader> reader() {
        return Optional.of(new IosXrReader());
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
        return "^route-policy " + policy.name() + "\n(  [^\n]*\n)*  # [^\n]*\n  drop\nend-policy$";
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
        return UpdateProof.VENDOR;
    }
}
