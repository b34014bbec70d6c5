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
                    "(filter 'ERDSL-ams-1-primary-in-v4'(?s:(?!\\n\\}).)*?)\\(12076, 51002\\), ",
                    "$1"),
            Mutant.of("another region",
                    "(filter 'ERDSL-ams-1-secondary-in-v6'(?s:(?!\\n\\}).)*?)\\(12076, 51003\\)",
                    "$1(12076, 51004)"),
            Mutant.of("all instead of any",
                    "(filter 'ERDSL-ams-1-primary-in-v4'(?s:(?!\\n\\}).)*?)bgp_community ~ \\[ \\(12076, 51002\\), \\(12076, 51003\\) \\]",
                    "$1(12076, 51002) ~ bgp_community && (12076, 51003) ~ bgp_community"),
            Mutant.of("last reject turned",
                    "(filter 'ERDSL-ams-1-primary-in-v6'(?s:(?!\\n\\}).)*?)    reject;$",
                    "$1    accept;"),
            Mutant.of("last reject missing, and accepted instead",
                    "(filter 'ERDSL-ams-1-secondary-in-v4'(?s:(?!\\n\\}).)*?)    reject;$",
                    "$1    if bgp_path.len > 0 then accept;"),
            Mutant.of("excluded services let in",
                    "^    if bgp_community ~ .*5010.* then reject;$",
                    "    if bgp_community ~ [ (12076, 5010) ] then accept;"),
            Mutant.of("an excluded service forgotten",
                    "(filter 'ERDSL-ams-1-primary-in-v4'(?s:(?!\\n\\}).)*?), \\(12076, 5020\\)",
                    "$1"),
            Mutant.of("excluded services looked at last",
                    "(filter 'ERDSL-ams-1-primary-in-v6'(?s:(?!\\n\\}).)*?)(    if bgp_community ~ .*5010.* then reject;\n)((?s:.)*?)(    # 65000)",
                    "$1$3$2$4"),
            Mutant.of("only own prefixes themselves kept out",
                    "131.107.1.0/24\\{24,32\\}",
                    "131.107.1.0/24"),
            Mutant.of("private space let in",
                    "(filter 'ERDSL-ams-1-primary-in-v4'(?s:(?!\\n\\}).)*?)10.0.0.0/8\\{8,32\\}, ",
                    "$1"),
            Mutant.of("the default route let in",
                    "(filter 'ERDSL-ams-1-secondary-in-v4'(?s:(?!\\n\\}).)*?)if net ~ \\[ 0.0.0.0/0 \\] then reject",
                    "$1if net ~ [ 0.0.0.0/0 ] then accept"),
            Mutant.of("a range of communities",
                    "(filter 'ERDSL-ams-1-primary-in-v4'(?s:(?!\\n\\}).)*?)\\(12076, 51002\\), \\(12076, 51003\\)",
                    "$1(12076, 51002..51004)"),
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
                    "(filter 'ERDSL-ams-1-primary-out-v4'(?s:(?!\\n\\}).)*?)131.107.1.0/24",
                    "$1131.107.1.0/24+"),
            Mutant.of("a prefix not advertised",
                    "(filter 'ERDSL-ams-1-primary-out-v6'(?s:(?!\\n\\}).)*?)2001:db8:f00::/48",
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
    public String lastReject(RoutePolicy policy) {
        return "^filter '" + policy.name() + "' \\{\n(    .*\n)*    # 65000 rest: .*\n    reject;\n\\}$";
    }

    @Override
    public List<String> redistribution() {
        return List.of("export all", "^ *protocol (kernel|static|pipe|ospf|rip|direct)");
    }

    @Override
    public String toString() {
        return backend().platform();
    }
}
