package org.erdsl.platforms;

import java.util.List;
import java.util.Optional;

import org.erdsl.generator.PlatformBackend;
import org.erdsl.generator.routeros.RouterOsBackend;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.reader.ConfigurationReader;
import org.erdsl.reader.routeros.RouterOsReader;

/** RouterOS is read; no router with it runs in the build. */
final class RouterOsProof implements PlatformProof {

    private static final String RULE = "/routing/filter/rule/add chain=";

    private static final List<Mutant> MUTANTS = List.of(
            Mutant.of("a community dropped", "^.*chain=\\S+primary-in-v4 .*\\(bgp-communities includes 12076:51003\\).*\n", ""),
            Mutant.of("another region", "(chain=\\S+secondary-in-v6 .*\\(bgp-communities includes) 12076:51003", "$1 12076:51004"),
            Mutant.of("all instead of any", "(chain=\\S+primary-in-v4 .*\\(bgp-communities includes 12076:51002)\\)(.*\n).*51003\\).*\n",
                    "$1,12076:51003)$2"),
            Mutant.of("any of the excluded services for a region",
                    "(chain=\\S+primary-in-v6 .*)includes (12076:51002)\\)", "$1any $2,12076:5010)"),
            Mutant.of("last reject turned", "(chain=\\S+-primary-in-v6 comment=\"65000 .*rule=)\"reject\"", "$1\"accept\""),
            Mutant.of("excluded services let in", "(chain=ERDSL-excluded .*\\{) reject", "$1 accept"),
            Mutant.of("excluded services looked at last",
                    "^(" + RULE + "\\S+primary-in-v6 comment=\"50 .*\n)((?:.*\n)*?)(" + RULE
                            + "\\S+primary-in-v6 comment=\"65000 )", "$2$1$3"),
            Mutant.of("an excluded service forgotten", "^.*chain=ERDSL-excluded .*includes 12076:5020\\).*\n", ""),
            Mutant.of("only own prefixes themselves kept out",
                    "(chain=ERDSL-own-v4 .*)dst in 131.107.1.0/24", "$1dst == 131.107.1.0/24"),
            Mutant.of("private space let in", "^.*chain=ERDSL-special-v4 .*dst in 10.0.0.0/8\\).*\n", ""),
            Mutant.of("the default route let in", "(chain=ERDSL-default-v4 .*dst == 0.0.0.0/0\\) \\{) reject",
                    "$1 accept"),
            Mutant.of("another local preference", "bgp-local-pref 200", "bgp-local-pref 210"),
            Mutant.of("no local preference", "set bgp-local-pref 150; ", ""),
            Mutant.of("routes of others advertised", " && bgp-path-len == 0", ""),
            Mutant.of("either its own path or the prefix", " && bgp-path-len == 0", " || bgp-path-len == 0"),
            Mutant.of("more specific prefixes advertised", "(chain=\\S+-out-v4 .*)dst == 131.107.1.0/24",
                    "$1dst in 131.107.1.0/24"),
            Mutant.of("a prefix not advertised", "(chain=\\S+primary-out-v6 .*)dst == 2001:db8:f00::/48",
                    "$1dst == 2001:db8:f01::/48"),
            Mutant.of("everything advertised", "(chain=\\S+-secondary-out-v4 comment=\"65000 .*rule=)\"reject\"",
                    "$1\"accept\""),
            Mutant.of("outbound filter missing", "(remote.address=192.0.2.6 .*) output.filter-chain=\\S+", "$1"),
            Mutant.of("inbound filter missing", "(remote.address=2001:db8:e::2 .*) input.filter=\\S+", "$1"),
            Mutant.of("inbound and outbound swapped", "(remote.address=192.0.2.2 .*input.filter=\\S+)-in-v4",
                    "$1-out-v4"),
            Mutant.of("a chain that is not there", "input.filter=(\\S+)-secondary-in-v6", "input.filter=$1-secondary-v6"),
            Mutant.of("the first AS not looked at", "^.*not bgp-as-path.*\n", ""),
            Mutant.of("the first AS of another", "bgp-as-path \\^12076", "bgp-as-path ^8075"),
            Mutant.of("a jump forgotten", "^.*rule=\"jump ERDSL-own-v6\"\n", ""),
            Mutant.of("a chain that ends what it should give back", "(chain=ERDSL-special-v6 rule=)\"return\"", "$1\"accept\""),
            Mutant.of("a jump to a chain that is not there", "jump ERDSL-own-v4", "jump ERDSL-own"),
            Mutant.of("what is about to be withdrawn preferred as ever", "bgp-local-pref 0;", "bgp-local-pref 100;"),
            Mutant.of("what is about to be withdrawn, whatever it is", " && bgp-communities includes 12076:51002", ""),
            Mutant.of("a well-known community by its number", "includes graceful-shutdown", "includes 65535:0"),
            Mutant.of("another AS at the other end", "remote.as=12076", "remote.as=12077"),
            Mutant.of("an IPv6 session missing", "^.*connection/add.*remote.address=2001:db8:e::6 .*\n", ""));

    private static final List<Mutant> EDGE_MUTANTS = List.of(
            Mutant.of("another VRF", "vrf=MSFT routing-table=MSFT$", "vrf=OTHER routing-table=OTHER"),
            Mutant.of("an instance in the main table", " vrf=MSFT2 routing-table=MSFT2$", ""),
            Mutant.of("routes of a VRF in another table", "routing-table=MSFT$", "routing-table=main"),
            Mutant.of("a link in no VRF", "^:if .*/ip/vrf/set .*\"eth1.310\"\\) \\}\n", ""),
            Mutant.of("a tag that the provider translates", "vlan-id=310", "vlan-id=300"),
            Mutant.of("BFD in the main table", "(bfd/configuration/add \\S+) vrf=MSFT", "$1"),
            Mutant.of("the prefixes of the data centre from anyone", " && bgp-as-path \\^65010\\+\\\\\\$", ""),
            Mutant.of("any path that begins with the data centre's AS", "(bgp-as-path \\^65010)\\+\\\\\\$", "$1"),
            Mutant.of("any path that has Microsoft's AS", "(chain=ERDSL-ibgp-\\S+ .*bgp-as-path )\\^12076", "$112076"),
            Mutant.of("private AS numbers left in", " output.remove-private-as=yes", ""),
            Mutant.of("no route to nowhere", "^.*/route/add .* blackhole .*\n", ""),
            Mutant.of("a route to nowhere in the main table", "(blackhole distance=250) routing-table=MSFT", "$1"),
            Mutant.of("the other edge's next hop", " nexthop-choice=force-self", ""),
            Mutant.of("iBGP from another address", "local.address=193.0.7.\\d", "local.address=193.0.7.99"),
            Mutant.of("everything to the core", "(chain=ERDSL-ibgp-\\S+-out-v4 comment=\"65000 .*rule=)\"reject\"",
                    "$1\"accept\""),
            Mutant.of("the data centre's prefix announced as the router's own",
                    "^(.*list=ERDSL-ams1-primary-out-v4_networks address=)193.0.5.0/24$", "$0\n$1193.0.3.0/24"),
            Mutant.of("no template", " templates=MICROSOFT", ""),
            Mutant.of("what a template puts into BGP", " output.redistribute=\"\"", ""));

    @Override
    public PlatformBackend backend() {
        return new RouterOsBackend();
    }

    @Override
    public String comment() {
        return "#";
    }

    @Override
    public Optional<ConfigurationReader> reader() {
        return Optional.of(new RouterOsReader());
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
        var rule = "^" + RULE + policy.name() + " ";
        return rule + "comment=\"65000 rest: [^\"]*\" rule=\"reject\"$(?!(?s:.*)" + rule + ")";
    }

    @Override
    public List<String> redistribution() {
        return List.of("output\\.redistribute=(?!\"\")");
    }

    @Override
    public String toString() {
        return backend().platform();
    }
}
