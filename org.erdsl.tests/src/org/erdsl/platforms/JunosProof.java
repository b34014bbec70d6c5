package org.erdsl.platforms;

import java.util.List;
import java.util.Optional;

import org.erdsl.generator.PlatformBackend;
import org.erdsl.generator.junos.JunosBackend;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.reader.ConfigurationReader;
import org.erdsl.reader.junos.JunosReader;

/** Junos is read; no router of it runs in the build. The faulty variants are of the commands. */
final class JunosProof implements PlatformProof {

    private static final String IN = "policy-statement ERDSL-ams-1-";

    private static final List<Mutant> MUTANTS = List.of(
            Mutant.of("a community dropped",
                    "^.*" + IN + "primary-in-v4 term region-europe from community ERDSL-12076-51003\n",
                    ""),
            Mutant.of("another region",
                    "ERDSL-12076-51003 members 12076:51003",
                    "ERDSL-12076-51003 members 12076:51004"),
            Mutant.of("all instead of any",
                    "^(.*ERDSL-12076-51002 members) 12076:51002\n",
                    "$0$1 12076:51003\n"),
            Mutant.of("a community nobody defines",
                    "^set policy-options community ERDSL-12076-5040 .*\n",
                    ""),
            Mutant.of("last reject turned",
                    "(" + IN + "primary-in-v6 term rest then) reject",
                    "$1 accept"),
            Mutant.of("last reject missing, so that the default accepts",
                    "^.*" + IN + "secondary-in-v4 term rest then reject\n",
                    ""),
            Mutant.of("excluded services let in",
                    "(" + IN + "primary-in-v4 term excluded-services then) reject",
                    "$1 accept"),
            Mutant.of("an excluded service forgotten",
                    "^.*" + IN + "primary-in-v4 term excluded-services from community ERDSL-12076-5020\n",
                    ""),
            Mutant.of("excluded services looked at last",
                    "((?:^.*" + IN + "primary-in-v6 term excluded-services .*\n)+)((?s:.*?))"
                            + "(^.*" + IN + "primary-in-v6 term rest then reject\n)",
                    "$2$3$1"),
            Mutant.of("an excluded service without a decision",
                    "^.*" + IN + "secondary-in-v6 term excluded-services then reject\n",
                    ""),
            Mutant.of("only own prefixes themselves kept out",
                    "^(.*)term own-prefixes from prefix-list-filter ERDSL-own-prefixes-v4 orlonger$",
                    "$1term own-prefixes from route-filter 131.107.1.0/24 exact\n"
                            + "$1term own-prefixes from route-filter 131.107.2.0/24 exact"),
            Mutant.of("a longer prefix that hides a shorter one",
                    "^(.*term own-prefixes from) prefix-list-filter ERDSL-own-prefixes-v4 orlonger$",
                    "$1 route-filter 131.107.1.0/24 orlonger\n$1 route-filter 131.107.1.0/25 exact\n"
                            + "$1 route-filter 131.107.2.0/24 orlonger\n$1 route-filter 192.0.2.0/30 orlonger\n"
                            + "$1 route-filter 192.0.2.4/30 orlonger"),
            Mutant.of("private space let in",
                    "^.*prefix-list ERDSL-special-purpose-v4 10.0.0.0/8\n",
                    ""),
            Mutant.of("the default route let in",
                    "(" + IN + "secondary-in-v4 term default-route then) reject",
                    "$1 accept"),
            Mutant.of("another local preference", "local-preference 200", "local-preference 210"),
            Mutant.of("no local preference", "^.* local-preference 150\n", ""),
            Mutant.of("routes of others advertised", "^.* from as-path .*\n", ""),
            Mutant.of("more specific prefixes advertised",
                    "(" + IN + "primary-out-v4 term advertised from route-filter 131.107.1.0/24) exact",
                    "$1 orlonger"),
            Mutant.of("a prefix not advertised",
                    "^.*" + IN + "primary-out-v4 term advertised from route-filter 131.107.1.0/24 .*\n",
                    ""),
            Mutant.of("everything advertised",
                    "(" + IN + "secondary-out-v4 term rest then) reject",
                    "$1 accept"),
            Mutant.of("inbound policy missing, so that the default accepts",
                    "^.* import ERDSL-ams-1-primary-in-v4\n",
                    ""),
            Mutant.of("outbound policy missing",
                    "^.* export ERDSL-ams-1-secondary-out-v6\n",
                    ""),
            Mutant.of("a policy before the right one",
                    "^(.* import) ERDSL-ams-1-primary-in-v4$",
                    "$1 [ ERDSL-ams-1-primary-out-v4 ERDSL-ams-1-primary-in-v4 ]"),
            Mutant.of("the first AS not looked at", "^.* enforce-first-as\n", ""),
            Mutant.of("a wanted route about to be withdrawn as good as any",
                    "^.*term graceful-shutdown then local-preference 0\n",
                    ""),
            Mutant.of("every route about to be withdrawn let in",
                    "^.*community ERDSL-65535-0-12076-51002 members 12076:51002\n",
                    ""),
            Mutant.of("a prefix list that is not there",
                    "^set policy-options prefix-list ERDSL-own-prefixes-v4 .*\n",
                    ""),
            Mutant.of("the policies not deleted before terms are added",
                    "^delete .*" + IN + "primary-in-v4\n",
                    "set policy-options " + IN + "primary-in-v4 term rest then reject\n"),
            Mutant.of("a family that does not carry the routes",
                    "(neighbor 2001:db8:e::2 family) inet6",
                    "$1 inet"));

    private static final List<Mutant> EDGE_MUTANTS = List.of(
            Mutant.of("another routing instance", "routing-instances MSFT protocols", "routing-instances OTHER protocols"),
            Mutant.of("a session outside of its routing instance", "routing-instances MSFT2 protocols", "protocols"),
            Mutant.of("a link in no routing instance", "^set routing-instances MSFT interface .*\n", ""),
            Mutant.of("a link in another routing instance", "routing-instances MSFT2 interface",
                    "routing-instances MSFT interface"),
            Mutant.of("the tag of Azure's side", "vlan-id 310", "vlan-id 300"),
            Mutant.of("the router's AS number for the session's", "^.* local-as .*\n", ""),
            Mutant.of("the router's AS number beside the session's", "^.* local-as no-prepend-global-as\n", ""),
            Mutant.of("the session's AS number in what Microsoft announced", "^.* local-as private\n", ""),
            Mutant.of("the AS number of the whole router", "\\z", "set routing-options autonomous-system 3333\n"),
            Mutant.of("the prefixes of the data centre from anyone", "^.* as-path ERDSL-own-or-only-65010\n", ""),
            Mutant.of("any path that ends in the data centre's AS", "\"65010\\*\"", "\".* 65010\""),
            Mutant.of("any path that begins with the partner's AS", "\"3334\\+\"", "\"3334 .*\""),
            Mutant.of("a path of Microsoft's alone", "\"12076 \\.\\*\"", "\"12076\""),
            Mutant.of("private AS numbers left in", "^.* remove-private all\n", ""),
            Mutant.of("no route to nowhere", "^.* discard\n", ""),
            Mutant.of("a route to nowhere outside of its routing instance",
                    "routing-instances MSFT routing-options", "routing-options"),
            Mutant.of("a route to somewhere", "discard$", "reject"),
            Mutant.of("the other edge's next hop", "^.*ibgp-edge2-out-v4 term from-microsoft then next-hop self\n", ""),
            Mutant.of("iBGP from another address", "local-address 193.0.7.1", "local-address 193.0.7.99"),
            Mutant.of("iBGP from whatever address", "^.* local-address 193.0.7.1\n", ""),
            Mutant.of("everything to the core",
                    "(policy-statement ERDSL-ibgp-193-0-7-9-out-v4 term rest then) reject", "$1 accept"),
            Mutant.of("Microsoft's routes from the core",
                    "(policy-statement ERDSL-ibgp-193-0-7-9-in-v4 term) rest then reject", "$1 rest then accept"),
            Mutant.of("a group of its own", "^(.* bgp group MICROSOFT) neighbor 193.0.0.10 description .*\n",
                    "$1 type external\n$0"),
            Mutant.of("the policies left to the group", "^.* group MICROSOFT neighbor 193.0.0.10 (import|export) .*\n", ""));

    @Override
    public PlatformBackend backend() {
        return new JunosBackend();
    }

    @Override
    public String comment() {
        return "#";
    }

    @Override
    public Optional<ConfigurationReader> reader() {
        return Optional.of(new JunosReader());
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
        var name = "policy-statement " + policy.name() + " ";
        var set = "^set policy-options " + name + "term rest then reject$(?!(\n#.*)*\nset policy-options " + name + ")";
        var brace = "^    " + name + "\\{\n(        .*\n)*?        term rest \\{\n            then reject;\n"
                + "        \\}\n    \\}$";
        return "(?:" + set + "|" + brace + ")";
    }

    @Override
    public List<String> redistribution() {
        return List.of("from protocol (direct|local|static|aggregate|bgp)", "advertise-inactive", "rib-group");
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
