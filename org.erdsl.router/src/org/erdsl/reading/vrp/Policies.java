package org.erdsl.reading.vrp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.net.Prefix;
import org.erdsl.policy.PrefixRange;
import org.erdsl.running.Action;
import org.erdsl.running.Condition;
import org.erdsl.running.Outcome;
import org.erdsl.running.RunningPolicy;
import org.erdsl.running.RunningTerm;

/**
 * The route-policies: the node with the lowest number that matches decides, what matches none is denied. Huawei, NetEngine
 * 8000 F Configuration Guide, "Creating a Route-Policy".
 */
final class Policies {

    private static final Condition IPV4 = everything("0.0.0.0/0");
    private static final Condition IPV6 = everything("::/0");

    private final Commands commands;
    private final UnknownLog log;
    private final Filters filters;
    private final boolean deniesOtherFamilies;
    private final Map<String, RunningPolicy> policies = new LinkedHashMap<>();

    Policies(Commands commands, UnknownLog log) {
        this.commands = commands;
        this.log = log;
        this.filters = new Filters(commands, log);
        this.deniesOtherFamilies = commands.system("route-policy", "address-family", "mismatch-deny").findAny().isPresent();
    }

    private static Condition everything(String prefix) {
        return Condition.inPrefixes(PrefixRange.orLonger(Prefix.valueOf(prefix)));
    }

    /** The policies that were used so far. */
    Map<String, RunningPolicy> used() {
        return policies;
    }

    /** Reads the policy that a command names. What becomes of routes where it is not there is not written down. */
    void use(String name, Command by) {
        if (!policies.containsKey(name)) {
            var nodes = commands.system("route-policy", name).filter(node -> node.word(3).equals("node")
                    && node.word(4).matches("\\d{1,5}")).sorted(Comparator.comparingInt(Policies::number)).toList();
            var label = "route-policy " + name;
            var numbers = nodes.stream().map(Policies::number).distinct().count();
            policies.put(name, nodes.isEmpty() || numbers < nodes.size()
                    ? RunningPolicy.missing(name, label, new Outcome.OutcomeNotUnderstood(log.note(by, label
                            + (nodes.isEmpty() ? ", which is not there" : ", which has a node twice"))))
                    : new RunningPolicy(name, label, nodes.stream().map(node -> term(node, nodes)).toList(),
                            Outcome.REJECT, true, nodes.stream().map(Command::line).toList()));
        }
    }

    private static int number(Command node) {
        return Integer.parseInt(node.word(4));
    }

    private RunningTerm term(Command node, List<Command> nodes) {
        var clauses = commands.in(node.opened()).toList();
        var lines = new ArrayList<>(List.of(node.line()));
        clauses.forEach(clause -> lines.add(clause.line()));
        var permits = node.word(2).equals("permit");
        var next = clauses.stream().filter(clause -> clause.startsWith("goto", "next-node")).findFirst();
        var actions = permits ? actions(clauses) : List.<Action>of();
        return new RunningTerm(node.word(4), condition(clauses), actions,
                next.filter(clause -> permits).map(clause -> next(clause, node, nodes, !actions.isEmpty()))
                        .orElse(permits ? Outcome.ACCEPT : Outcome.REJECT), lines);
    }

    /** The node behind, or the one of a number, or that behind it; where there is none, the route is denied. */
    private Outcome next(Command clause, Command node, List<Command> nodes, boolean changes) {
        if (changes) {
            return new Outcome.OutcomeNotUnderstood(log.note(clause));
        }
        var least = clause.word(2).matches("\\d{1,5}") ? Integer.parseInt(clause.word(2)) : number(node) + 1;
        return nodes.stream().filter(other -> number(other) >= Math.max(least, number(node) + 1)).findFirst()
                .<Outcome>map(other -> new Outcome.GoTo(other.word(4))).orElse(Outcome.REJECT);
    }

    /** Clauses have to hold together, but for several about communities or AS paths, any of which is enough. */
    private Condition condition(List<Command> clauses) {
        var byKind = clauses.stream().filter(clause -> clause.startsWith("if-match"))
                .collect(Collectors.groupingBy(clause -> clause.word(1), LinkedHashMap::new, Collectors.toList()));
        var all = new ArrayList<Condition>();
        byKind.forEach((kind, some) -> {
            var conditions = some.stream().map(this::clause).toList();
            all.add(Set.of("community-filter", "as-path-filter").contains(kind)
                    ? new Condition.AnyOf(conditions)
                    : new Condition.AllOf(conditions));
        });
        clauses.stream().filter(clause -> !clause.startsWith("if-match") && !clause.startsWith("apply")
                && !clause.startsWith("goto") && !clause.startsWith("description"))
                .forEach(clause -> all.add(new Condition.NotUnderstood(log.note(clause))));
        return new Condition.AllOf(all);
    }

    private Condition clause(Command clause) {
        var words = clause.words();
        if (words.size() == 3 && clause.startsWith("if-match", "ip-prefix")) {
            return ofFamily(IPV6, filters.prefixes(AddressFamily.IPV4, clause.word(2)));
        }
        if (words.size() == 5 && clause.startsWith("if-match", "ipv6", "address", "prefix-list")) {
            return ofFamily(IPV4, filters.prefixes(AddressFamily.IPV6, clause.word(4)));
        }
        if (clause.startsWith("if-match", "community-filter") && !words.contains("whole-match")
                && !words.contains("sort-match")) {
            return new Condition.AnyOf(words.subList(2, words.size()).stream().map(filters::communities).toList());
        }
        if (clause.startsWith("if-match", "as-path-filter")) {
            return new Condition.AnyOf(words.subList(2, words.size()).stream().map(filters::asPaths).toList());
        }
        return new Condition.NotUnderstood(log.note(clause));
    }

    /** A route of the other family matches, unless the router says that it does not. */
    private Condition ofFamily(Condition others, Condition condition) {
        return deniesOtherFamilies ? condition : Condition.anyOf(others, condition);
    }

    private List<Action> actions(List<Command> clauses) {
        return clauses.stream().filter(clause -> clause.startsWith("apply")).map(this::action).toList();
    }

    private Action action(Command clause) {
        try {
            var words = clause.words();
            switch (clause.word(1)) {
                case "local-preference" -> {
                    return new Action.SetLocalPreference(Long.parseLong(clause.word(2)));
                }
                case "cost" -> {
                    return new Action.SetMed(Long.parseLong(clause.word(2)));
                }
                case "preferred-value", "tag", "preference" -> {
                    return new Action.SetOther(clause.word(1), clause.word(2));
                }
                case "as-path" -> {
                    if (words.get(words.size() - 1).equals("additive")) {
                        return new Action.Prepend(words.subList(2, words.size() - 1).stream().map(Asn::valueOf).toList());
                    }
                }
                case "community" -> {
                    var additive = words.get(words.size() - 1).equals("additive");
                    var values = words.subList(2, words.size() - (additive ? 1 : 0)).stream().map(Community::valueOf)
                            .collect(Collectors.toSet());
                    return additive ? new Action.AddCommunities(values) : new Action.SetCommunities(values);
                }
                default -> { }
            }
        } catch (IllegalArgumentException e) {
            // A word where there should be a value: not understood, like the rest.
        }
        return new Action.ChangeNotUnderstood(log.note(clause));
    }
}
