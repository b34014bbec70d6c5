package org.erdsl.reading.junos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdsl.reading.ReadingNotes;
import org.erdsl.running.Condition;
import org.erdsl.running.Outcome;
import org.erdsl.running.RunningPolicy;
import org.erdsl.running.RunningTerm;
import org.erdsl.running.SourceLine;

/** The hierarchy {@code policy-options}. A name that leads nowhere makes a commit fail, so what it would mean is unknown. */
final class PolicyDefinitions {

    private final ReadingNotes notes;
    private final Map<String, CommunityDefinition> communities = new LinkedHashMap<>();
    private final Map<String, List<JunosStatement>> prefixLists = new LinkedHashMap<>();
    private final Map<String, List<JunosStatement>> routeFilterLists = new LinkedHashMap<>();
    private final Map<String, List<JunosStatement>> asPaths = new LinkedHashMap<>();
    private final Map<String, Map<String, TermStatements>> policies = new LinkedHashMap<>();
    private final Map<String, List<SourceLine>> policyLines = new LinkedHashMap<>();

    PolicyDefinitions(ReadingNotes notes) {
        this.notes = notes;
    }

    /** Takes what stands below {@code policy-options}. */
    void take(JunosStatement statement) {
        switch (statement.word(0)) {
            case "community" -> {
                if (communities.computeIfAbsent(statement.word(1), CommunityDefinition::new).take(statement.below(2))) {
                    notes.understood();
                } else {
                    notes.unknown(statement.line(), statement.toString());
                }
            }
            case "prefix-list" -> define(prefixLists, statement);
            case "route-filter-list" -> define(routeFilterLists, statement);
            case "as-path" -> define(asPaths, statement);
            case "as-path-group" -> group(statement);
            case "policy-statement" -> policy(statement);
            default -> notes.skipped(statement.line());
        }
    }

    private void define(Map<String, List<JunosStatement>> kind, JunosStatement statement) {
        kind.computeIfAbsent(statement.word(1), name -> new ArrayList<>()).add(statement.below(2));
        notes.understood();
    }

    /** {@code as-path-group NAME as-path NAME EXPRESSION}: the expressions of a group are alternatives. */
    private void group(JunosStatement statement) {
        asPaths.computeIfAbsent("group " + statement.word(1), name -> new ArrayList<>()).add(statement.below(4));
        notes.understood();
    }

    private void policy(JunosStatement statement) {
        var name = statement.word(1);
        var terms = policies.computeIfAbsent(name, key -> new LinkedHashMap<>());
        policyLines.computeIfAbsent(name, key -> new ArrayList<>()).add(statement.line());
        var named = statement.word(2).equals("term");
        var term = named ? statement.word(3) : TermStatements.UNNAMED;
        terms.computeIfAbsent(term, TermStatements::new).take(statement.below(named ? 4 : 2), notes);
    }

    /** Whether a policy is defined. */
    boolean isDefined(String name) {
        return policies.containsKey(name);
    }

    /** What is defined under a name, or what is said of one that is not. */
    RunningPolicy policy(String name, SourceLine use) {
        var label = "policy-statement " + name;
        if (!isDefined(name)) {
            return RunningPolicy.missing(name, label,
                    new Outcome.OutcomeNotUnderstood(notes.unknown(use, label + " is not defined")));
        }
        var terms = new ArrayList<RunningTerm>();
        policies.get(name).values().stream().filter(term -> !term.isUnnamed())
                .forEach(term -> terms.add(new TermReading(term, this, notes).term()));
        // What stands outside of terms is looked at behind them.
        policies.get(name).values().stream().filter(TermStatements::isUnnamed)
                .forEach(term -> terms.add(new TermReading(term, this, notes).term()));
        return new RunningPolicy(name, label, terms, Outcome.NEXT_POLICY, true, policyLines.get(name));
    }

    /** The policies that a policy calls. */
    List<String> calledBy(String name) {
        return isDefined(name)
                ? policies.get(name).values().stream().flatMap(term -> term.calls().stream()).distinct().toList()
                : List.of();
    }

    Optional<CommunityDefinition> community(String name) {
        return Optional.ofNullable(communities.get(name));
    }

    Optional<List<JunosStatement>> prefixList(String name) {
        return Optional.ofNullable(prefixLists.get(name));
    }

    Optional<List<JunosStatement>> routeFilterList(String name) {
        return Optional.ofNullable(routeFilterLists.get(name));
    }

    /** A named expression, or all of a group whose name begins with {@code group}. */
    Condition asPath(String name, SourceLine use) {
        var expressions = asPaths.get(name);
        if (expressions == null) {
            return new Condition.NotUnderstood(notes.unknown(use, "as-path " + name + " is not defined"));
        }
        return new Condition.Named("as-path " + name,
                new Condition.AnyOf(expressions.stream().map(this::expression).toList()),
                expressions.stream().map(JunosStatement::line).toList());
    }

    private Condition expression(JunosStatement statement) {
        try {
            return new Condition.PathIs(AsPathRegex.of(statement.toString()));
        } catch (IllegalArgumentException e) {
            return new Condition.NotUnderstood(notes.unknown(statement.line(), "as-path " + statement));
        }
    }
}
