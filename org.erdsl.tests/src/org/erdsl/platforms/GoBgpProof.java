package org.erdsl.platforms;

import java.util.List;
import java.util.Optional;

import org.erdsl.generator.PlatformBackend;
import org.erdsl.generator.gobgp.GoBgpBackend;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.reader.ConfigurationReader;

/** GoBGP runs in the build. */
final class GoBgpProof implements PlatformProof {

    private static final List<Mutant> MUTANTS = List.of(
            Mutant.of("a community dropped",
                    "(ERDSL-region-europe\"\n *community-list = \\[\"\\^12076:51002\\$\"), \"\\^12076:51003\\$\"",
                    "$1"),
            Mutant.of("another region",
                    "(ERDSL-region-europe\"\n.*12076:5100)3",
                    "$14"),
            Mutant.of("an unanchored expression",
                    "(ERDSL-service-crmOnline\"\n.*)\"\\^12076:5040\\$\"",
                    "$1\"12076:504\""),
            Mutant.of("an expression anchored at the start only",
                    "(ERDSL-excluded-services\"\n.*)\"\\^12076:5010\\$\"",
                    "$1\"^12076:5\""),
            Mutant.of("all instead of any",
                    "(name = \"ERDSL-ams-1-primary-in-v4_region-europe\"\n(?s:(?!\n *name = ).)*?)(community-set = .*\n *match-set-options = )\"any\"",
                    "$1$2\"all\""),
            Mutant.of("last reject turned",
                    "(name = \"ERDSL-ams-1-primary-in-v6_rest\"\n(?s:(?!\n *name = ).)*?)reject-route",
                    "$1accept-route"),
            Mutant.of("excluded services let in",
                    "(name = \"ERDSL-ams-1-primary-in-v4_excluded-services\"\n(?s:(?!\n *name = ).)*?)reject-route",
                    "$1accept-route"),
            Mutant.of("an excluded service forgotten",
                    "(ERDSL-excluded-services\"\n.*), \"\\^12076:5020\\$\"",
                    "$1"),
            Mutant.of("only own prefixes themselves kept out",
                    "(ip-prefix = \"131.107.1.0/24\"\n *masklength-range = )\"24..32\"",
                    "$1\"24..24\""),
            Mutant.of("private space let in",
                    "(prefix-set-name = \"ERDSL-special-purpose-v4\"(?s:.)*?ip-prefix = )\"10.0.0.0/8\"",
                    "$1\"11.0.0.0/8\""),
            Mutant.of("the default route let in",
                    "(name = \"ERDSL-ams-1-secondary-in-v4_default-route\"\n(?s:(?!\n *name = ).)*?)reject-route",
                    "$1accept-route"),
            Mutant.of("another local preference",
                    "set-local-pref = 200",
                    "set-local-pref = 210"),
            Mutant.of("no local preference",
                    "^.*bgp-actions\\]\n *set-local-pref = 150\n",
                    ""),
            Mutant.of("what is about to be withdrawn preferred like the rest",
                    "set-local-pref = 1$",
                    "set-local-pref = 200"),
            Mutant.of("everything let in that is about to be withdrawn",
                    "(ERDSL-graceful-shutdown\"\n *community-list = \\[\"\\^65535:0\\$\"), .*\\]",
                    "$1]"),
            Mutant.of("any of two conditions on communities enough",
                    "(community-set = \"ERDSL-graceful-shutdown\"\n *match-set-options = )\"all\"",
                    "$1\"any\""),
            Mutant.of("routes of others advertised",
                    "^.*as-path-length\\]\n.*\n.*\n",
                    ""),
            Mutant.of("more specific prefixes advertised",
                    "(prefix-set-name = \"ERDSL-advertised-v4\"(?s:.)*?131.107.1.0/24\"\n *masklength-range = )\"24..24\"",
                    "$1\"24..32\""),
            Mutant.of("a prefix not advertised",
                    "(prefix-set-name = \"ERDSL-advertised-v6\"\n.*\n *ip-prefix = )\"2001:db8:f00::/48\"",
                    "$1\"2001:db8:f01::/48\""),
            Mutant.of("everything advertised",
                    "(name = \"ERDSL-ams-1-secondary-out-v4_rest\"\n(?s:(?!\n *name = ).)*?)reject-route",
                    "$1accept-route"),
            Mutant.of("an undefined set, so no policy at all",
                    "(name = \"ERDSL-ams-1-primary-in-v4_region-europe\"\n(?s:(?!\n *name = ).)*?)community-set = \"",
                    "$1community-set = \"no-such-"),
            Mutant.of("an outbound policy not applied",
                    "(export-policy-list = .*), \"ERDSL-ams-1-secondary-out-v6\"",
                    "$1"),
            Mutant.of("a policy about the wrong neighbor",
                    "(name = \"ERDSL-ams-1-primary-in-v4_region-europe\"\n(?s:(?!\n *name = ).)*?)neighbor-set = \"ams-1-primary-v4\"",
                    "$1neighbor-set = \"ams-1-secondary-v4\""));

    private static final List<Mutant> EDGE_MUTANTS = List.of(
            Mutant.of("any AS behind the edge",
                    "\\^3333\\(_\\(65010\\)\\)\\*\\$",
                    "^3333_"),
            Mutant.of("an expression that begins anywhere",
                    "\\^3333\\(_\\(3334\\)\\)\\+\\$",
                    "_3335$"));

    @Override
    public List<Mutant> edgeMutants() {
        return EDGE_MUTANTS;
    }

    @Override
    public PlatformBackend backend() {
        return new GoBgpBackend();
    }

    @Override
    public String comment() {
        return "#";
    }

    @Override
    public Optional<ConfigurationReader> reader() {
        return Optional.empty();
    }

    @Override
    public Optional<String> daemon() {
        return Optional.of("GoBGP 3.10.0");
    }

    @Override
    public List<Mutant> mutants() {
        return MUTANTS;
    }

    @Override
    public UpdateProof updates() {
        return UpdateProof.SEEN_RUNNING;
    }

    @Override
    public String lastReject(RoutePolicy policy) {
        return "name = \"" + policy.name() + "_rest\"\n.*match-neighbor-set\\]\n.*\n.*\n.*actions\\]\n *route-disposition = \"reject-route\"$";
    }

    @Override
    public List<String> redistribution() {
        return List.of("redistribute", "^ *\\[zebra");
    }

    @Override
    public String toString() {
        return backend().platform();
    }
}
