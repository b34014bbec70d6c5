package org.erdsl.platforms;

import java.util.List;
import java.util.Optional;

import org.erdsl.generator.PlatformBackend;
import org.erdsl.generator.bird.BirdBackend;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.reader.ConfigurationReader;

/** BIRD 2 runs in the build. */
final class BirdProof implements PlatformProof {

    private static final List<Mutant> MUTANTS = List.of(
            Mutant.of("a community dropped",
                    "(define 'ERDSL-region-europe' = \\[ )\\(12076, 51002\\), ",
                    "$1"),
            Mutant.of("another region",
                    "(define 'ERDSL-region-europe' = .*)\\(12076, 51003\\)",
                    "$1(12076, 51004)"),
            Mutant.of("all instead of any",
                    "(filter 'ERDSL-ams-1-primary-in-v4'(?s:(?!\\n\\}).)*?)bgp_community ~ 'ERDSL-region-europe'",
                    "$1(12076, 51002) ~ bgp_community && (12076, 51003) ~ bgp_community"),
            Mutant.of("last reject turned",
                    "(filter 'ERDSL-ams-1-primary-in-v6'(?s:(?!\\n\\}).)*?)    reject;$",
                    "$1    accept;"),
            Mutant.of("last reject missing, and accepted instead",
                    "(filter 'ERDSL-ams-1-secondary-in-v4'(?s:(?!\\n\\}).)*?)    reject;$",
                    "$1    if bgp_path.len > 0 then accept;"),
            Mutant.of("excluded services let in",
                    "^    if bgp_community ~ 'ERDSL-excluded-services' then reject;$",
                    "    if bgp_community ~ [ (12076, 5010) ] then accept;"),
            Mutant.of("an excluded service forgotten",
                    "(define 'ERDSL-excluded-services' = .*), \\(12076, 5020\\)",
                    "$1"),
            Mutant.of("excluded services looked at last",
                    "(filter 'ERDSL-ams-1-primary-in-v6'(?s:(?!\\n\\}).)*?)(    if bgp_community ~ 'ERDSL-excluded-services' then reject;\n)((?s:.)*?)(    # 65000)",
                    "$1$3$2$4"),
            Mutant.of("only own prefixes themselves kept out",
                    "131.107.1.0/24\\{24,32\\}",
                    "131.107.1.0/24"),
            Mutant.of("private space let in",
                    "(define 'ERDSL-special-purpose-v4' = \\[\n(?s:(?!\\n\\];).)*?)    10.0.0.0/8\\{8,32\\},\n",
                    "$1"),
            Mutant.of("the default route let in",
                    "(filter 'ERDSL-ams-1-secondary-in-v4'(?s:(?!\\n\\}).)*?)if net ~ 'ERDSL-default-route-v4' then reject",
                    "$1if net ~ 'ERDSL-default-route-v4' then accept"),
            Mutant.of("halves of a default route let in",
                    "^    if net ~ 'ERDSL-prefix-lengths-v4' then reject;\n",
                    ""),
            Mutant.of("a range of communities",
                    "(define 'ERDSL-region-europe' = \\[ )\\(12076, 51002\\), \\(12076, 51003\\)",
                    "$1(12076, 51002..51004)"),
            Mutant.of("what is about to be withdrawn preferred like the rest",
                    "bgp_local_pref = 0",
                    "bgp_local_pref = 200"),
            Mutant.of("everything let in that is about to be withdrawn",
                    "\\(65535, 0\\) ~ bgp_community && bgp_community ~ 'ERDSL-graceful-shutdown'",
                    "(65535, 0) ~ bgp_community"),
            Mutant.of("another local preference",
                    "bgp_local_pref = 200",
                    "bgp_local_pref = 210"),
            Mutant.of("no local preference",
                    "^ *bgp_local_pref = 150;\n",
                    ""),
            Mutant.of("routes of others advertised",
                    " && bgp_path.len = 0",
                    ""),
            Mutant.of("more specific prefixes advertised",
                    "(define 'ERDSL-advertised-v4' = \\[\n    )131.107.1.0/24",
                    "$1131.107.1.0/24+"),
            Mutant.of("a prefix not advertised",
                    "(define 'ERDSL-advertised-v6' = \\[\n    )2001:db8:f00::/48",
                    "$12001:db8:f01::/48"),
            Mutant.of("everything advertised",
                    "(filter 'ERDSL-ams-1-secondary-out-v4'(?s:(?!\\n\\}).)*?)    reject;$",
                    "$1    accept;"),
            Mutant.of("outbound filter missing",
                    "export filter 'ERDSL-ams-1-secondary-out-v6'",
                    "export all"),
            Mutant.of("inbound filter missing",
                    "import filter 'ERDSL-ams-1-primary-in-v4'",
                    "import all"),
            Mutant.of("the first AS not looked at",
                    "^ *enforce first as on;\n",
                    ""));

    private static final List<Mutant> EDGE_MUTANTS = List.of(
            Mutant.of("private AS numbers left in",
                    "^ *bgp_path.delete\\(.*\\);\n",
                    ""),
            Mutant.of("any AS behind the edge",
                    "bgp_path ~ \\[= \\[65010\\] \\+ =\\]",
                    "bgp_path.len > 0"),
            Mutant.of("only the last AS looked at",
                    "bgp_path ~ \\[= \\[3334\\] \\+ =\\]",
                    "bgp_path ~ [= * 3335 =]"),
            Mutant.of("an AS number once only",
                    "\\[65010\\] \\+ =",
                    "[65010] ="),
            Mutant.of("the router's AS number towards Microsoft",
                    "^( *local 193.0.0.1) as 3333;",
                    "$1 as 65000;"),
            Mutant.of("what the template says",
                    "^ *rs client off;\n",
                    ""),
            Mutant.of("the table of another VRF",
                    "(protocol bgp 'ERDSL-MSFT-193.0.0.2' (?s:(?!\\n\\}).)*?table )'MSFT-v4'",
                    "$1'MSFT2-v4'"));

    @Override
    public List<Mutant> edgeMutants() {
        return EDGE_MUTANTS;
    }

    @Override
    public PlatformBackend backend() {
        return new BirdBackend();
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
        return Optional.of("BIRD 2.0.12");
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
        return "^filter '" + policy.name() + "' \\{\n(    .*\n)*    # 65000 rest: .*\n    reject;\n\\}$";
    }

    @Override
    public List<String> redistribution() {
        return List.of("export all", "^ *protocol (kernel|pipe|ospf|rip|direct)",
                "^ *protocol static (?!'ERDSL-blackhole-)");
    }

    @Override
    public String toString() {
        return backend().platform();
    }
}
