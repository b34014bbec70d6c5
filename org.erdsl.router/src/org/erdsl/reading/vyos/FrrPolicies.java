package org.erdsl.reading.vyos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.erdsl.reading.ios.Statement;
import org.erdsl.running.SourceLine;

/**
 * The lists and route maps that VyOS gives FRR: {@code policy.frr.j2} of {@code vyos-1x}, as of 2024-10-21. What has no
 * statement of its own here is given in VyOS's words, which the reader of FRR knows or names as unknown.
 */
final class FrrPolicies {

    /**
     * An expression over the text of all communities that asks for two of them: values stand in ascending order, and FRR
     * writes 65535:0 by its name ({@code community_str_get} in bgpd), so the name stands behind every value of an AS.
     */
    private static final Pattern AND_GRACEFUL_SHUTDOWN = Pattern.compile("_(\\d+:\\d+)_\\.\\*graceful-shutdown_");
    private static final Pattern GRACEFUL_SHUTDOWN = Pattern.compile("_graceful-shutdown_");
    private static final Pattern NUMBERS = Pattern.compile("[^a-zA-Z]*");

    private final List<Statement> statements = new ArrayList<>();

    private FrrPolicies() {
    }

    static List<Statement> of(VyosNode policy) {
        var policies = new FrrPolicies();
        policy.entries("prefix-list").forEach(list -> policies.prefixes("ip", list));
        policy.entries("prefix-list6").forEach(list -> policies.prefixes("ipv6", list));
        policy.entries("as-path-list").forEach(policies::paths);
        policy.entries("community-list").forEach(policies::communities);
        policy.entries("access-list").forEach(policies::access);
        policy.entries("route-map").forEach(policies::routeMap);
        return List.copyOf(policies.statements);
    }

    private void add(VyosNode at, String text) {
        statements.add(new Statement(at.line(), 0, text, List.of()));
    }

    /** Rules by number, whatever their order in the text. */
    private static List<VyosNode> rules(VyosNode list) {
        return list.entries("rule").stream()
                .sorted(Comparator.comparingInt((VyosNode rule) -> rule.word().length()).thenComparing(VyosNode::word)).toList();
    }

    private static String action(VyosNode rule) {
        return rule.value("action").orElse("");
    }

    /** A rule without a prefix is given to nobody. */
    private void prefixes(String family, VyosNode list) {
        rules(list).stream().filter(rule -> rule.has("prefix")).forEach(rule -> add(rule, family + " prefix-list "
                + list.word() + " seq " + rule.word() + " " + action(rule) + " " + rule.value("prefix").orElse("")
                + rule.value("ge").map(" ge "::concat).orElse("") + rule.value("le").map(" le "::concat).orElse("")));
    }

    private void paths(VyosNode list) {
        rules(list).forEach(rule -> add(rule, "bgp as-path access-list " + list.word() + " seq " + rule.word() + " "
                + action(rule) + " " + rule.value("regex").orElse("")));
    }

    /** A list with a name is an expanded one, whatever stands in it. */
    private void communities(VyosNode list) {
        rules(list).forEach(rule -> {
            var expression = rule.value("regex").orElse("");
            var entry = " " + list.word() + " seq " + rule.word() + " " + action(rule) + " ";
            var both = AND_GRACEFUL_SHUTDOWN.matcher(expression);
            if (list.word().matches("\\d+")) {
                add(rule, "bgp community-list" + entry + expression);
            } else if (both.matches() && !both.group(1).startsWith("65535:")) {
                add(rule, "bgp community-list standard" + entry + both.group(1) + " graceful-shutdown");
            } else if (GRACEFUL_SHUTDOWN.matcher(expression).matches()) {
                add(rule, "bgp community-list standard" + entry + "graceful-shutdown");
            } else {
                // Which well-known communities FRR writes by name depends on its release.
                add(rule, "bgp community-list expanded" + (NUMBERS.matcher(expression).matches() ? entry + expression
                        : " " + list.word() + " " + expression));
            }
        });
    }

    private void access(VyosNode list) {
        rules(list).forEach(rule -> add(rule, "access-list " + list.word() + " seq " + rule.word() + " " + action(rule) + " "
                + (rule.has("source", "any") ? "any" : String.join(" ", rule.leaves().stream()
                        .filter(leaf -> leaf.words().get(0).equals("source")).map(VyosNode.Leaf::text).toList()))));
    }

    private void routeMap(VyosNode map) {
        rules(map).forEach(rule -> statements.add(new Statement(rule.line(), 0,
                "route-map " + map.word() + " " + action(rule) + " " + rule.word(), entry(rule))));
    }

    private static List<Statement> entry(VyosNode rule) {
        var entry = new ArrayList<Statement>();
        for (var leaf : rule.leaves()) {
            var text = leaf.text();
            if (!leaf.words().get(0).equals("action") && !text.startsWith("match community exact-match")) {
                entry.add(statement(leaf.line(), translated(rule, text)));
            }
        }
        return entry;
    }

    private static Statement statement(SourceLine line, String text) {
        return new Statement(line, 1, text, List.of());
    }

    private static String translated(VyosNode rule, String text) {
        var exact = rule.has("match", "community", "exact-match") ? " exact-match" : "";
        return text.replaceFirst("^continue ", "on-match goto ")
                .replaceFirst("^match (ip|ipv6) address access-list ", "match $1 address ")
                .replaceFirst("^match community community-list (\\S+)$", "match community $1" + exact)
                .replaceFirst("^set as-path prepend-last-as ", "set as-path prepend last-as ")
                .replaceFirst("^set community delete (\\S+)$", "set comm-list $1 delete")
                .replaceFirst("^set community replace ", "set community ")
                .replaceFirst("^set community add (.*)$", "set community $1 additive")
                .replaceFirst("^set ip-next-hop ", "set ip next-hop ")
                .replaceFirst("^set ipv6-next-hop ", "set ipv6 next-hop ");
    }
}
