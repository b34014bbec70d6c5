package org.erdsl.platforms;

import java.util.List;
import java.util.Optional;

import org.erdsl.generator.PlatformBackend;
import org.erdsl.generator.sros.SrosBackend;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.reader.ConfigurationReader;
import org.erdsl.reader.sros.SrosReader;

/** Nokia SR OS is read; no router of it runs in the build. */
final class SrosProof implements PlatformProof {

    private static final String IN = "policy-statement \"ERDSL-ams-1-";

    private static final List<Mutant> MUTANTS = List.of(
            Mutant.of("a community dropped",
                    "(" + IN + "primary-in-v4\" entry 30020 from community) expression \"\\[([^\\]]+)\\].*",
                    "$1 name \"$2\""),
            Mutant.of("another region", "member \"12076:51003\"", "member \"12076:51004\""),
            Mutant.of("all instead of any",
                    "(" + IN + "primary-in-v4\" entry 30020 from community expression .*\\]) OR ",
                    "$1 AND "),
            Mutant.of("two members of one community",
                    "^(.*community \"ERDSL-12076-51002\") \\{ member .*$",
                    "$0\n$1 { member \"12076:51003\" }"),
            Mutant.of("a community nobody defines", "^.*policy-options community \"ERDSL-12076-5040\" .*\n", ""),
            Mutant.of("last reject turned", "(" + IN + "primary-in-v6\" entry 65000 action action-type) reject",
                    "$1 accept"),
            Mutant.of("last rejects missing, so that the default of BGP accepts",
                    "^.*" + IN + "secondary-in-v4\" (entry 65000|default-action) .*\n", ""),
            Mutant.of("excluded services let in", "(" + IN + "primary-in-v4\" entry 50 action action-type) reject",
                    "$1 accept"),
            Mutant.of("excluded services looked at last", "(" + IN + "primary-in-v6\" entry) 50 ", "$1 64000 "),
            Mutant.of("an excluded service forgotten",
                    "(" + IN + "primary-in-v4\" entry 50 from community) expression \"\\[([^\\]]+)\\].*",
                    "$1 name \"$2\""),
            Mutant.of("the sequence of services and regions swapped",
                    "(" + IN + "primary-in-v4\" entry) 30020 ", "$1 50000 "),
            Mutant.of("only own prefixes themselves kept out",
                    "\\{?(.*ERDSL-own-v4\" )prefix 131.107.1.0/24 type through through-length 32",
                    "$1{ prefix 131.107.1.0/24 type exact }"),
            Mutant.of("longer, which leaves out the prefix itself",
                    "^(.*ERDSL-own-v4\" )prefix 131.107.2.0/24 type through through-length 32",
                    "$1{ prefix 131.107.2.0/24 type longer }"),
            Mutant.of("private space let in",
                    "^.*ERDSL-special-v4\" prefix 10.0.0.0/8 .*\n", ""),
            Mutant.of("the default route let in",
                    "(" + IN + "secondary-in-v4\" entry 10 action action-type) reject", "$1 accept"),
            Mutant.of("another local preference", "local-preference 200", "local-preference 210"),
            Mutant.of("no local preference", "^.* local-preference 150\n", ""),
            Mutant.of("routes of others advertised", "^.* from as-path .*\n", ""),
            Mutant.of("more specific prefixes advertised",
                    "^(.*ERDSL-advertised-\\S+ )\\{ prefix 131.107.1.0/24 type exact \\}",
                    "$1prefix 131.107.1.0/24 type through through-length 32"),
            Mutant.of("a prefix not advertised", "^.*ERDSL-advertised-\\S+ \\{ prefix 2001:db8:f00::/48 .*\n", ""),
            Mutant.of("everything advertised",
                    "(" + IN + "secondary-out-v4\" entry 65000 action action-type) reject", "$1 accept"),
            Mutant.of("inbound policy missing, so that the default of BGP accepts",
                    "^.* import policy \\[\"ERDSL-ams-1-primary-in-v4\"\\]\n", ""),
            Mutant.of("outbound policy missing",
                    "^.* export policy \\[\"ERDSL-ams-1-secondary-out-v6\"\\]\n", ""),
            Mutant.of("a policy before the right one",
                    "(import policy \\[)\"ERDSL-ams-1-primary-in-v4\"",
                    "$1\"ERDSL-ams-1-primary-out-v4\" \"ERDSL-ams-1-primary-in-v4\""),
            Mutant.of("an action without type",
                    "^.*" + IN + "secondary-in-v6\" entry 30020 action action-type .*\n", ""),
            Mutant.of("what is about to be withdrawn preferred as ever", "local-preference 0$", "local-preference 100"),
            Mutant.of("what is about to be withdrawn, wanted or not",
                    "(entry 60 from community) expression .*", "$1 name \"ERDSL-65535-0\""),
            Mutant.of("whatever is wanted taken for about to be withdrawn",
                    "(entry 60 from community expression .*\\]) AND ", "$1 OR "),
            Mutant.of("halves of the default route let in", "^.*ERDSL-lengths-v4\" .*\n", ""),
            Mutant.of("a group of another type", "(group \"ERDSL-\\S+ type) external", "$1 internal"),
            Mutant.of("the first AS not looked at", "enforce-first-as true", "enforce-first-as false"),
            Mutant.of("a family that does not carry the routes",
                    "(neighbor \"2001:db8:e::2\" family ipv6) true", "$1 false"));

    private static final List<Mutant> EDGE_MUTANTS = List.of(
            Mutant.of("another service", "service vprn \"MSFT\" bgp", "service vprn \"OTHER\" bgp"),
            Mutant.of("a session in the router Base", "service vprn \"MSFT2\" bgp", "router \"Base\" bgp"),
            Mutant.of("a link in another service", "service vprn \"MSFT\" interface", "service vprn \"OTHER\" interface"),
            Mutant.of("a tag that the provider translates", "sap eth1:310 ", "sap eth1:300 "),
            Mutant.of("the router's AS number for the session's", "^.* local-as .*\n", ""),
            Mutant.of("the router's AS number beside the session's", "^.* prepend-global-as false\n", ""),
            Mutant.of("the session's AS number in what Microsoft announced", "^.* local-as private true\n", ""),
            Mutant.of("the prefixes of the data centre from anyone", "^.* as-path name \"ERDSL-path-of-65010-or-own\"\n", ""),
            Mutant.of("any path that ends in the data centre's AS", "expression \"65010\\*\"", "expression \".* 65010\""),
            Mutant.of("any path that begins with the partner's AS", "expression \"3334\\+\"", "expression \"3334 .*\""),
            Mutant.of("a path of Microsoft's alone", "expression \"12076 \\.\\*\"", "expression \"12076\""),
            Mutant.of("private AS numbers left in", "^.* remove-private .*\n", ""),
            Mutant.of("no route to nowhere", "^.* blackhole admin-state enable\n", ""),
            Mutant.of("a route to nowhere in the router Base", "service vprn \"MSFT\" static-routes",
                    "router \"Base\" static-routes"),
            Mutant.of("the other edge's next hop", "^.* next-hop-self true\n", ""),
            Mutant.of("iBGP from another address", "local-address \"193.0.7.\\d\"", "local-address \"193.0.7.99\""),
            Mutant.of("everything to the core",
                    "(policy-statement \"ERDSL-ibgp-\\S+-out-v4\" entry 65000 action action-type) reject", "$1 accept"),
            Mutant.of("no peer group", "group \"MICROSOFT\"", "group \"ERDSL-ams1-primary-v4\""));

    @Override
    public PlatformBackend backend() {
        return new SrosBackend();
    }

    @Override
    public String comment() {
        return "#";
    }

    @Override
    public Optional<ConfigurationReader> reader() {
        return Optional.of(new SrosReader());
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
        var statement = "/configure policy-options policy-statement \"" + policy.name() + "\" ";
        return "^" + statement + "entry 65000 description .*\n" + statement + "entry 65000 action action-type reject\n"
                + statement + "default-action action-type reject\n#$";
    }

    @Override
    public List<String> redistribution() {
        return List.of("from protocol", "advertise-inactive", "rib-management");
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
