package org.erdsl.reading.sros;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.running.Action;
import org.erdsl.running.CommunityFilter;
import org.erdsl.running.Condition;
import org.erdsl.running.Outcome;
import org.erdsl.running.RunningPolicy;
import org.erdsl.running.RunningTerm;
import org.erdsl.running.Unknown;

/**
 * The policies: numbered entries, of which the first that matches decides, then a default action. Nokia, Unicast Routing
 * Protocols Guide, "Policy statements"; its model {@code nokia-conf-policy-options}.
 */
final class Policies {

    private static final Set<String> HARMLESS = Set.of("description");

    private final Node options;
    private final UnknownLog log;
    private final Lists lists;
    private final Map<String, RunningPolicy> policies = new LinkedHashMap<>();

    Policies(Node options, UnknownLog log) {
        this.options = options;
        this.log = log;
        this.lists = new Lists(options, log);
    }

    /** The policies that were used so far. */
    Map<String, RunningPolicy> used() {
        return policies;
    }

    /** Reads a policy that something uses. */
    void use(Node name) {
        if (!policies.containsKey(name.word())) {
            policies.put(name.word(), options.at("policy-statement", name.word()).map(this::policy)
                    .orElseGet(() -> missing(name)));
        }
    }

    /** A name may be a logical expression over policies, which is not read. */
    private RunningPolicy missing(Node name) {
        var label = "policy-statement " + name.word();
        return RunningPolicy.missing(name.word(), label, new Outcome.OutcomeNotUnderstood(
                log.note(new Unknown(name.line(), label + ", which is not there"))));
    }

    private RunningPolicy policy(Node policy) {
        var terms = new ArrayList<RunningTerm>();
        policy.entries("entry").filter(entry -> entry.word().matches("\\d+"))
                .sorted(Comparator.comparing(entry -> Long.valueOf(entry.word())))
                .forEach(entry -> term(entry).ifPresent(terms::add));
        var others = policy.children().stream()
                .filter(child -> !Set.of("entry", "default-action").contains(child.word()) && !HARMLESS.contains(child.word()))
                .toList();
        // Entries with names instead of numbers are among them: what they do first is not known.
        others.forEach(other -> terms.add(0, new RunningTerm("line " + other.line().number() + " " + other.word(),
                Condition.ALWAYS, List.of(), new Outcome.OutcomeNotUnderstood(log.note(other, "policy-statement")),
                List.of(other.line()))));
        var defaults = policy.at("default-action");
        var changes = defaults.map(node -> actions(node)).orElse(List.of());
        var end = defaults.map(this::outcome).orElse(Outcome.NEXT_POLICY);
        if (!changes.isEmpty() || !end.canEnd()) {
            terms.add(new RunningTerm("default-action", Condition.ALWAYS, changes, end.canEnd() ? end : Outcome.NEXT_POLICY,
                    defaults.orElseThrow().lines().toList()));
            end = Outcome.NEXT_POLICY;
        }
        return new RunningPolicy(policy.word(), "policy-statement " + policy.word(), terms, end, true,
                policy.lines().toList());
    }

    /** An entry without action is not complete, and the router passes over it. */
    private Optional<RunningTerm> term(Node entry) {
        return entry.at("action").filter(action -> action.leaf("action-type").isPresent()).map(action -> new RunningTerm(
                entry.word(), condition(entry), actions(action), outcome(action), entry.lines().toList()));
    }

    private Condition condition(Node entry) {
        var all = new ArrayList<Condition>();
        entry.entries("from").forEach(from -> all.add(from(entry, from)));
        entry.children().stream()
                .filter(child -> !Set.of("from", "action", "description").contains(child.word()))
                .forEach(child -> all.add(notUnderstood(child, "entry")));
        return new Condition.AllOf(all);
    }

    private Condition from(Node entry, Node from) {
        var path = new String[] {"from", from.word()};
        return switch (from.word()) {
            case "prefix-list" -> new Condition.AnyOf(entry.values(path).stream().map(lists::prefixes).toList());
            case "community" -> only(from, "name", "expression").map(leaf -> leaf.word().equals("name")
                    ? lists.community(from.leaf("name").orElseThrow())
                    : lists.communities(from.leaf("expression").orElseThrow()))
                    .orElseGet(() -> notUnderstood(from, "from"));
            case "as-path" -> only(from, "name", "group").map(leaf -> leaf.word().equals("name")
                    ? lists.asPath(from.leaf("name").orElseThrow())
                    : lists.asPaths(from.leaf("group").orElseThrow()))
                    .orElseGet(() -> notUnderstood(from, "from"));
            default -> notUnderstood(from, "from");
        };
    }

    /** The one leaf there is, where it is one of these. */
    private static Optional<Node> only(Node node, String... leaves) {
        return node.children().size() == 1
                ? node.children().stream().filter(child -> Set.of(leaves).contains(child.word())).findFirst()
                : Optional.empty();
    }

    private List<Action> actions(Node action) {
        var actions = new ArrayList<Action>();
        for (var child : action.children()) {
            switch (child.word()) {
                case "action-type" -> { }
                case "local-preference" -> actions.add(number(action, "local-preference")
                        .<Action>map(Action.SetLocalPreference::new).orElseGet(() -> changeNotUnderstood(child)));
                case "as-path-prepend" -> actions.add(prepend(child));
                case "community" -> actions.addAll(communities(child));
                case "next-hop" -> actions.add(new Action.SetNextHop(
                        action.leaf("next-hop").map(Node::word).orElse("")));
                default -> actions.add(changeNotUnderstood(child));
            }
        }
        return actions;
    }

    private Action prepend(Node prepend) {
        try {
            var asn = Asn.valueOf(prepend.leaf("as-path").orElseThrow(IllegalArgumentException::new).word());
            var repeat = prepend.leaf("repeat").map(leaf -> Integer.valueOf(leaf.word())).orElse(1);
            return new Action.Prepend(Collections.nCopies(repeat, asn));
        } catch (IllegalArgumentException e) {
            return changeNotUnderstood(prepend);
        }
    }

    private List<Action> communities(Node community) {
        var actions = new ArrayList<Action>();
        for (var child : community.children()) {
            var members = members(community.values(child.word()));
            actions.add(switch (child.word()) {
                case "add" -> members.<Action>map(Action.AddCommunities::new).orElseGet(() -> changeNotUnderstood(child));
                case "replace" -> members.<Action>map(Action.SetCommunities::new)
                        .orElseGet(() -> changeNotUnderstood(child));
                case "remove" -> members.<Action>map(all -> new Action.DeleteCommunities(CommunityFilter.of(all)))
                        .orElseGet(() -> changeNotUnderstood(child));
                default -> changeNotUnderstood(child);
            });
        }
        return actions;
    }

    /** The communities of some lists, where all are plain values. */
    private Optional<Set<Community>> members(List<Node> names) {
        var all = new HashSet<Community>();
        for (var name : names) {
            var members = options.at("community", name.word()).map(list -> list.values("member")).orElse(List.of());
            if (members.isEmpty() || !members.stream().allMatch(member -> member.word().matches("\\d{1,5}:\\d{1,5}"))) {
                return Optional.empty();
            }
            try {
                all.addAll(members.stream().map(member -> Community.valueOf(member.word())).collect(Collectors.toSet()));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        return Optional.of(all);
    }

    private static Optional<Long> number(Node node, String leaf) {
        return node.leaf(leaf).filter(value -> value.word().matches("\\d{1,10}")).map(value -> Long.valueOf(value.word()));
    }

    private Outcome outcome(Node action) {
        var type = action.leaf("action-type");
        return switch (type.map(Node::word).orElse("")) {
            case "accept" -> Outcome.ACCEPT;
            case "reject", "drop" -> Outcome.REJECT;
            case "next-entry" -> Outcome.NEXT_TERM;
            case "next-policy" -> Outcome.NEXT_POLICY;
            default -> new Outcome.OutcomeNotUnderstood(log.note(type.orElse(action), "action"));
        };
    }

    private Action changeNotUnderstood(Node node) {
        return new Action.ChangeNotUnderstood(log.note(node, "action"));
    }

    private Condition notUnderstood(Node node, String context) {
        return new Condition.NotUnderstood(log.note(node, context));
    }
}
