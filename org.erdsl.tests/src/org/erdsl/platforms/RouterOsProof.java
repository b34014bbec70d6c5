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
            Mutant.of("a community dropped", "^.*chain=\\S+primary-in-v4 .*includes 12076:51003\\).*\n", ""),
            Mutant.of("another region", "(chain=\\S+secondary-in-v6 .*includes) 12076:51003", "$1 12076:51004"),
            Mutant.of("all instead of any", "(chain=\\S+primary-in-v4 .*includes 12076:51002)\\)(.*\n).*51003\\).*\n",
                    "$1,12076:51003)$2"),
            Mutant.of("any of the excluded services for a region",
                    "(chain=\\S+primary-in-v6 .*)includes (12076:51002)\\)", "$1any $2,12076:5010)"),
            Mutant.of("last reject turned", "(chain=\\S+-primary-in-v6 comment=\"65000 .*rule=)\"reject\"", "$1\"accept\""),
            Mutant.of("excluded services let in", "(chain=\\S+-in-v4 comment=\"50 .*\\{) reject", "$1 accept"),
            Mutant.of("excluded services looked at last",
                    "^(" + RULE + "\\S+primary-in-v6 comment=\"50 .*\n.*\n)((?:.*\n)*?)(" + RULE
                            + "\\S+primary-in-v6 comment=\"65000 )", "$2$1$3"),
            Mutant.of("an excluded service forgotten", "^.*chain=\\S+primary-in-v4 .*includes 12076:5020\\).*\n", ""),
            Mutant.of("only own prefixes themselves kept out",
                    "(chain=\\S+-in-v4 .*own-prefixes.*)dst in 131.107.1.0/24", "$1dst == 131.107.1.0/24"),
            Mutant.of("private space let in", "^.*chain=\\S+primary-in-v4 .*dst in 10.0.0.0/8\\).*\n", ""),
            Mutant.of("the default route let in", "(chain=\\S+secondary-in-v4 .*dst == 0.0.0.0/0\\) \\{) reject",
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
            Mutant.of("another AS at the other end", "remote.as=12076", "remote.as=12077"),
            Mutant.of("an IPv6 session missing", "^.*connection/add.*remote.address=2001:db8:e::6 .*\n", ""));

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
    public String lastReject(RoutePolicy policy) {
        var rule = "^" + RULE + policy.name() + " ";
        return rule + "comment=\"65000 rest: [^\"]*\" rule=\"reject\"$(?!(?s:.*)" + rule + ")";
    }

    @Override
    public List<String> redistribution() {
        return List.of("output\\.redistribute=");
    }

    @Override
    public String toString() {
        return backend().platform();
    }
}
