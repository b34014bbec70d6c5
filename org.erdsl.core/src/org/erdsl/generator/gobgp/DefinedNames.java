package org.erdsl.generator.gobgp;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the text once more and proves that every set and policy it names is defined. With one undefined name GoBGP
 * 3.10 logs an error and runs with no policy at all (seen running), so such a file must never be written.
 */
final class DefinedNames {

    private static final List<String> SETS = List.of("prefix-set", "neighbor-set", "community-set", "as-path-set");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private DefinedNames() {
    }

    static void check(String text) {
        for (var set : SETS) {
            var defined = names(text, "^ *" + set + "-name = (\"[^\"]*\")$");
            var used = names(text, "^ *" + set + " = (\"[^\"]*\")$");
            require(defined.containsAll(used), set, used, defined);
        }
        var policies = names(text, "^\\[\\[policy-definitions\\]\\]\n *name = (\"[^\"]*\")$");
        var applied = names(text, "^ *(?:import|export)-policy-list = \\[(.*)\\]$");
        require(policies.equals(applied), "policy", applied, policies);
    }

    private static Set<String> names(String text, String line) {
        var names = new HashSet<String>();
        var lines = Pattern.compile(line, Pattern.MULTILINE).matcher(text);
        while (lines.find()) {
            var quoted = QUOTED.matcher(lines.group(1));
            while (quoted.find()) {
                names.add(quoted.group(1));
            }
        }
        return names;
    }

    private static void require(boolean holds, String kind, Set<String> used, Set<String> defined) {
        if (!holds) {
            throw new IllegalStateException("a " + kind + " is used and not defined, or the other way round: "
                    + used + " and " + defined);
        }
    }
}
