package org.erdsl.platforms;

import java.util.List;
import java.util.Optional;

import org.erdsl.generator.PlatformBackend;
import org.erdsl.generator.openbgpd.OpenBgpdBackend;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.reader.ConfigurationReader;

/** OpenBGPD runs in the build. */
final class OpenBgpdProof implements PlatformProof {

    private static final List<Mutant> MUTANTS = List.of(
            Mutant.of("a community dropped",
                    "^allow quick from 192.0.2.2 community 12076:51003 .*\n",
                    ""),
            Mutant.of("another region",
                    "(from 2001:db8:e::6 community) 12076:51003",
                    "$1 12076:51004"),
            Mutant.of("all instead of any",
                    "(from 192.0.2.2 community 12076:51002)( set .*)\n.*12076:51003.*",
                    "$1 community 12076:51003$2"),
            Mutant.of("last reject turned",
                    "^deny quick from 2001:db8:e::2$",
                    "allow quick from 2001:db8:e::2"),
            Mutant.of("excluded services let in",
                    "^deny quick from 192.0.2.6 community 12076:5010$",
                    "allow quick from 192.0.2.6 community 12076:5010"),
            Mutant.of("an excluded service forgotten",
                    "^deny quick from 192.0.2.2 community 12076:5020\n",
                    ""),
            Mutant.of("the excluded services no longer decide",
                    "^deny quick (from 2001:db8:e::2 community)",
                    "deny $1"),
            Mutant.of("only own prefixes themselves kept out",
                    "131.107.1.0/24 prefixlen 24 - 32",
                    "131.107.1.0/24"),
            Mutant.of("private space let in",
                    "(ERDSL-special-purpose-v4\" \\{(?s:.)*?)    10.0.0.0/8 prefixlen 8 - 32\n",
                    "$1"),
            Mutant.of("the default route let in",
                    "^deny (quick from 192.0.2.6 prefix-set \"\\S+default-route-v4\")",
                    "allow $1"),
            Mutant.of("another local preference",
                    "localpref 200",
                    "localpref 210"),
            Mutant.of("no local preference",
                    " set \\{ localpref 150 \\}",
                    ""),
            Mutant.of("what is about to be withdrawn preferred like the rest",
                    "localpref 0",
                    "localpref 200"),
            Mutant.of("everything let in that is about to be withdrawn",
                    "(from 192.0.2.2 community 65535:0) community 12076:5040",
                    "$1"),
            Mutant.of("halves of a default route let in",
                    "^deny quick from 192.0.2.2 prefix-set \"ERDSL-prefix-lengths-v4\"\n",
                    ""),
            Mutant.of("routes of others advertised",
                    "^deny quick to \\S+ prefix-set \\S+ max-as-len 0\n",
                    ""),
            Mutant.of("paths of one AS advertised",
                    "max-as-len 0",
                    "max-as-len 1"),
            Mutant.of("more specific prefixes advertised",
                    "(ERDSL-advertised-v4\" \\{(?s:.)*?131.107.1.0/24)$",
                    "$1 or-longer"),
            Mutant.of("a prefix not advertised",
                    "(ERDSL-advertised-v6\" \\{\n    )2001:db8:f00::/48",
                    "$12001:db8:f01::/48"),
            Mutant.of("everything advertised",
                    "^deny quick to 192.0.2.6$",
                    "allow quick to 192.0.2.6"),
            Mutant.of("a wildcard for the region",
                    "(from 192.0.2.2 community) 12076:51002",
                    "$1 12076:*"),
            Mutant.of("filters of the links swapped",
                    "^allow quick from 192.0.2.2 ",
                    "allow quick from 192.0.2.6 "));

    private static final List<Mutant> EDGE_MUTANTS = List.of(
            Mutant.of("another AS behind the edge",
                    "source-as 3334",
                    "source-as 3335"),
            Mutant.of("no AS behind the edge",
                    "AS 0 - 65009",
                    "AS 0 - 65010"),
            Mutant.of("the router's AS number towards Microsoft",
                    "^ *local-as 3333\n",
                    ""),
            Mutant.of("paths of two ASes behind the edge only",
                    "(source-as 3334)$",
                    "$1 transit-as 65010"));

    @Override
    public List<Mutant> edgeMutants() {
        return EDGE_MUTANTS;
    }

    @Override
    public PlatformBackend backend() {
        return new OpenBgpdBackend();
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
        return Optional.of("OpenBGPD 7.7");
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
        return "^# policy " + policy.name() + "\n([^\n]+\n)*?# 65000 rest: .*\ndeny quick (from|to) \\S+\n#$";
    }

    @Override
    public List<String> redistribution() {
        return List.of("^ *network (inet|inet6|rtlabel|priority)");
    }

    @Override
    public String toString() {
        return backend().platform();
    }
}
