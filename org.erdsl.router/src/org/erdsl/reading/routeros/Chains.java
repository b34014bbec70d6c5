package org.erdsl.reading.routeros;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.erdsl.net.Asn;
import org.erdsl.running.Action;
import org.erdsl.running.Condition;
import org.erdsl.running.Outcome;
import org.erdsl.running.RunningPolicy;
import org.erdsl.running.RunningTerm;
import org.erdsl.running.SourceLine;
import org.erdsl.running.Unknown;

/**
 * The chains of filter rules: the first rule that accepts or rejects decides. MikroTik, "Route Selection and Filtering": a
 * chain that a rule jumps to gives back what it does not decide, and a chain rejects what is left at its end.
 */
final class Chains {

    private static final String MENU = "/routing/filter/rule";

    private final Menus menus;
    private final UnknownLog log;
    private final Conditions conditions;
    private final Map<String, RunningPolicy> policies = new LinkedHashMap<>();

    Chains(Menus menus, UnknownLog log) {
        this.menus = menus;
        this.log = log;
        this.conditions = new Conditions(menus, log);
    }

    /** The chains that were used so far. */
    Map<String, RunningPolicy> used() {
        return policies;
    }

    /**
     * Reads a chain and those it jumps to.
     *
     * @param asn the router's AS number on the session, by which rules prepend
     * @return the name of the policy
     */
    String use(String chain, Optional<Asn> asn, SourceLine line) {
        var name = chain + asn.map(number -> " in AS " + number).orElse("");
        if (!policies.containsKey(name)) {
            // A chain that jumps to itself finds itself here.
            policies.put(name, RunningPolicy.missing(name, "chain " + chain,
                    new Outcome.OutcomeNotUnderstood(new Unknown(line, "chain " + chain))));
            policies.put(name, policy(name, chain, asn, line));
        }
        return name;
    }

    private RunningPolicy policy(String name, String chain, Optional<Asn> asn, SourceLine line) {
        var rules = menus.enabled(MENU).filter(rule -> rule.is("chain", chain)).toList();
        if (rules.isEmpty()) {
            return RunningPolicy.missing(name, "chain " + chain, new Outcome.OutcomeNotUnderstood(
                    log.note(line, "chain " + chain + ", which has no rule")));
        }
        var terms = new ArrayList<RunningTerm>();
        for (var rule : rules) {
            terms.addAll(terms(rule, terms.size() + 1, asn));
        }
        return new RunningPolicy(name, "chain " + chain, terms, Outcome.NEXT_POLICY, true,
                rules.stream().map(Item::line).toList());
    }

    private List<RunningTerm> terms(Item item, int number, Optional<Asn> asn) {
        var text = item.get("rule").orElse("");
        var rule = Rule.of(text);
        if (rule.isEmpty()) {
            return List.of(new RunningTerm("rule " + number, Condition.ALWAYS, List.of(),
                    new Outcome.OutcomeNotUnderstood(log.note(item.line(), text)), List.of(item.line())));
        }
        var condition = rule.get().condition().map(inside -> conditions.of(inside, item.line())).orElse(Condition.ALWAYS);
        var terms = new ArrayList<RunningTerm>();
        terms.add(term("rule " + number, condition, rule.get().then(), asn, item));
        if (!rule.get().otherwise().isEmpty()) {
            terms.add(term("rule " + (number + 1) + " else", Condition.not(condition), rule.get().otherwise(), asn, item));
        }
        return terms;
    }

    private RunningTerm term(String name, Condition condition, List<String> texts, Optional<Asn> asn, Item item) {
        var actions = new ArrayList<Action>();
        for (var text : texts) {
            var outcome = switch (text) {
                case "accept" -> Optional.of(Outcome.ACCEPT);
                case "reject" -> Optional.of(Outcome.REJECT);
                case "return" -> Optional.of(Outcome.NEXT_POLICY);
                default -> Optional.<Outcome>empty();
            };
            if (outcome.isPresent()) {
                return new RunningTerm(name, condition, actions, outcome.get(), List.of(item.line()));
            }
            actions.add(action(text, asn, item.line()));
        }
        return new RunningTerm(name, condition, actions, Outcome.NEXT_TERM, List.of(item.line()));
    }

    private Action action(String text, Optional<Asn> asn, SourceLine line) {
        var words = text.split(" ");
        if (words.length == 2 && words[0].equals("jump")) {
            return new Action.Call(use(words[1], asn, line), Optional.of(Outcome.ACCEPT), Optional.of(Outcome.REJECT),
                    Optional.empty(), false, line);
        }
        if (words.length == 3 && words[0].equals("set")) {
            return set(words[1], words[2], asn).orElseGet(() -> changeNotUnderstood(text, line));
        }
        if (words.length == 3 && words[0].equals("append") && words[1].equals("bgp-communities")) {
            var communities = Arrays.stream(words[2].split(",")).map(Conditions::community).toList();
            if (communities.stream().allMatch(Optional::isPresent)) {
                return new Action.AddCommunities(communities.stream().map(Optional::orElseThrow)
                        .collect(Collectors.toSet()));
            }
        }
        return changeNotUnderstood(text, line);
    }

    /** A prepend counts the number that every router adds. */
    private static Optional<Action> set(String property, String value, Optional<Asn> asn) {
        var isNumber = value.matches("\\d{1,9}");
        return switch (property) {
            case "bgp-local-pref" -> isNumber ? Optional.of(new Action.SetLocalPreference(Long.parseLong(value)))
                    : Optional.empty();
            case "bgp-med", "bgp-out-med" -> isNumber ? Optional.of(new Action.SetMed(Long.parseLong(value)))
                    : Optional.empty();
            case "bgp-path-prepend" -> isNumber && !value.equals("0")
                    ? asn.map(number -> new Action.Prepend(Collections.nCopies(Integer.parseInt(value) - 1, number)))
                    : Optional.empty();
            case "gw" -> Optional.of(new Action.SetNextHop(value));
            case "distance", "scope", "scope-target", "bgp-weight", "comment", "pref-src" ->
                    Optional.of(new Action.SetOther(property, value));
            default -> Optional.empty();
        };
    }

    private Action changeNotUnderstood(String text, SourceLine line) {
        return new Action.ChangeNotUnderstood(log.note(line, text));
    }
}
