package org.erdsl.generator.gobgp;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the text once more and proves that every set and policy it names is defined. With one undefined name GoBGP
 * 3.10 logs an error and runs with no policy at all (seen running), so such a file must never be written.
 */
final class DefinedNames {

    private static final List<String> SETS = List.of("prefix-set", "neighbor-set", "community-set", "as-path-set");
    private static final String POLICY = "[[policy-definitions]]";
    private static final String APPLIED = "policy-list";
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private DefinedNames() {
    }

    static void check(String text) {
        var names = names(text);
        for (var set : SETS) {
            var defined = names.getOrDefault(set + "-name", Set.of());
            var used = names.getOrDefault(set, Set.of());
            require(defined.containsAll(used), set, used, defined);
        }
        var policies = names.getOrDefault(POLICY, Set.of());
        var applied = names.getOrDefault(APPLIED, Set.of());
        require(policies.equals(applied), "policy", applied, policies);
    }

    /** The names in quotes, by the keys of their lines. Most lines are members of sets, and have other keys. */
    private static Map<String, Set<String>> names(String text) {
        var names = new HashMap<String, Set<String>>();
        var before = "";
        for (var line : text.split("\n")) {
            var equals = line.indexOf(" = ");
            if (equals > 0) {
                var key = before.equals(POLICY) ? POLICY : line.substring(0, equals).strip();
                var isApplied = key.equals("import-policy-list") || key.equals("export-policy-list");
                if (isApplied || key.equals(POLICY) || isOfSet(key)) {
                    var quoted = QUOTED.matcher(line);
                    while (quoted.find()) {
                        names.computeIfAbsent(isApplied ? APPLIED : key, of -> new HashSet<>()).add(quoted.group(1));
                    }
                }
            }
            before = line;
        }
        return names;
    }

    private static boolean isOfSet(String key) {
        return SETS.stream().anyMatch(set -> key.equals(set) || key.equals(set + "-name"));
    }

    private static void require(boolean holds, String kind, Set<String> used, Set<String> defined) {
        if (!holds) {
            throw new IllegalStateException("a " + kind + " is used and not defined, or the other way round: "
                    + used + " and " + defined);
        }
    }
}
