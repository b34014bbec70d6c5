package org.erdsl.reading.iosxr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdsl.net.Asn;
import org.erdsl.reading.ReadingNotes;
import org.erdsl.running.Action;
import org.erdsl.running.Condition;
import org.erdsl.running.Outcome;
import org.erdsl.running.RunningPolicy;
import org.erdsl.running.RunningTerm;
import org.erdsl.running.SourceLine;

/**
 * Policies in the routing policy language. Tests look at the route as it came (Cisco, "When Attributes Are Modified"), so
 * each statement is a term of its own under the conditions around it. A route that nothing passed or changed is dropped at
 * the end ("Default Drop Disposition"); an applied policy is read as if it stood in the place where it is applied.
 */
final class RplPolicies {

    private final Map<String, ConfigText.Definition> definitions;
    private final SetReading sets;
    private final RplConditions conditions;
    private final ReadingNotes notes;
    private final Optional<Asn> routersAs;

    RplPolicies(Map<String, ConfigText.Definition> definitions, Optional<Asn> routersAs, ReadingNotes notes) {
        this.definitions = definitions;
        this.sets = new SetReading(definitions, notes);
        this.conditions = new RplConditions(sets, notes);
        this.notes = notes;
        this.routersAs = routersAs;
    }

    /**
     * The policy of a name, with the values of its parameters in parentheses behind it where it has any; what is not
     * defined cannot be attached, so what it would do is unknown.
     */
    RunningPolicy policy(String use, SourceLine line) {
        var label = "route-policy " + use;
        var terms = new ArrayList<RunningTerm>();
        var definition = definitions.get("route-policy " + use.replaceAll("\\(.*", ""));
        if (definition == null) {
            return RunningPolicy.missing(use, label,
                    new Outcome.OutcomeNotUnderstood(notes.unknown(line, label + " is not defined")));
        }
        notes.understood();
        new Body(terms, new ArrayDeque<>()).apply(use, line, List.of());
        return new RunningPolicy(use, label, terms, Outcome.REJECT, false, List.of(definition.line()));
    }

    /** The statements of a policy, as terms. */
    private final class Body {

        private final List<RunningTerm> terms;
        private final Deque<String> applied;

        private Body(List<RunningTerm> terms, Deque<String> applied) {
            this.terms = terms;
            this.applied = applied;
        }

        private void apply(String use, SourceLine line, List<Condition> around) {
            var name = use.replaceAll("\\(.*", "");
            var definition = definitions.get("route-policy " + name);
            if (definition == null || applied.contains(name)) {
                undecided(around, line, "apply " + use);
                return;
            }
            applied.push(name);
            statements(new RplTokens(with(definition, use), definition.line()), around);
            applied.pop();
        }

        /** The words with the values of the parameters in the place of their names. */
        private List<RplToken> with(ConfigText.Definition definition, String use) {
            var values = new HashMap<String, String>();
            var names = parameters(String.join(" ", definition.head()));
            var given = parameters(use);
            for (var i = 0; i < Math.min(names.size(), given.size()); i++) {
                values.put(names.get(i), given.get(i));
            }
            return definition.tokens().stream()
                    .map(token -> new RplToken(values.getOrDefault(token.text(), token.text()), token.line())).toList();
        }

        private List<String> parameters(String text) {
            var open = text.indexOf('(');
            return open < 0 ? List.of()
                    : List.of(text.substring(open + 1, text.lastIndexOf(')')).strip().split("\\s*,\\s*"));
        }

        /** The statements up to one that ends a block. */
        private void statements(RplTokens tokens, List<Condition> around) {
            while (tokens.hasMore() && !tokens.isNext("else", "elseif", "endif")) {
                if (tokens.take("if")) {
                    conditional(tokens, around);
                } else {
                    var line = tokens.line();
                    simple(tokens.restOfLine(), around, line);
                }
            }
        }

        private void conditional(RplTokens tokens, List<Condition> around) {
            var before = new ArrayList<>(around);
            do {
                var condition = conditions.take(tokens);
                if (!tokens.take("then")) {
                    undecided(around, tokens.line(), "if without then: " + tokens);
                }
                statements(tokens, and(before, condition));
                before.add(Condition.not(condition));
            } while (tokens.take("elseif"));
            if (tokens.take("else")) {
                statements(tokens, before);
            }
            if (!tokens.take("endif")) {
                undecided(around, tokens.line(), "if without endif");
            }
        }

        private static List<Condition> and(List<Condition> conditions, Condition more) {
            var all = new ArrayList<>(conditions);
            all.add(more);
            return all;
        }

        private void simple(RplTokens statement, List<Condition> around, SourceLine line) {
            switch (statement.toString()) {
                case "drop" -> add(around, List.of(), Outcome.REJECT, line);
                case "done" -> add(around, List.of(), Outcome.ACCEPT, line);
                case "pass" -> add(around, List.of(new Action.Otherwise(true)), Outcome.NEXT_TERM, line);
                default -> {
                    if (statement.toString().startsWith("apply ")) {
                        apply(statement.toString().substring("apply ".length()).replace(" ", ""), line, around);
                        return;
                    }
                    // A change also keeps the route from being dropped at the end.
                    change(statement).ifPresentOrElse(
                            change -> add(around, List.of(change, new Action.Otherwise(true)), Outcome.NEXT_TERM, line),
                            () -> undecided(around, line, statement.toString()));
                }
            }
        }

        private void add(List<Condition> around, List<Action> actions, Outcome outcome, SourceLine line) {
            terms.add(new RunningTerm("statement " + (terms.size() + 1), new Condition.AllOf(around), actions, outcome,
                    List.of(line)));
        }

        private void undecided(List<Condition> around, SourceLine line, String text) {
            add(around, List.of(), new Outcome.OutcomeNotUnderstood(notes.unknown(line, text)), line);
        }

        private Optional<Action> change(RplTokens statement) {
            try {
                return Optional.of(known(statement));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private Action known(RplTokens statement) {
            if (statement.take("set", "local-preference")) {
                return new Action.SetLocalPreference(Long.parseLong(statement.word()));
            }
            if (statement.take("set", "med")) {
                return new Action.SetMed(Long.parseLong(statement.word()));
            }
            if (statement.take("set", "next-hop")) {
                return new Action.SetNextHop(statement.word());
            }
            if (statement.take("set", "weight")) {
                return new Action.SetOther("weight", statement.word());
            }
            if (statement.take("set", "origin")) {
                return new Action.SetOther("origin", statement.word());
            }
            if (statement.take("set", "tag")) {
                return new Action.SetOther("tag", statement.word());
            }
            if (statement.take("set", "community")) {
                var values = sets.values(statement).orElseThrow(IllegalArgumentException::new);
                return statement.take("additive") ? new Action.AddCommunities(values) : new Action.SetCommunities(values);
            }
            if (statement.take("delete", "community") && statement.take("in")) {
                return new Action.DeleteCommunities(sets.filter(statement).orElseThrow(IllegalArgumentException::new));
            }
            if (statement.take("prepend", "as-path")) {
                var word = statement.word();
                var asn = word.equals("own-as") ? routersAs.orElseThrow(IllegalArgumentException::new) : Asn.valueOf(word);
                return new Action.Prepend(Collections.nCopies(
                        statement.hasMore() ? Integer.parseInt(statement.word()) : 1, asn));
            }
            throw new IllegalArgumentException(statement.toString());
        }
    }
}
