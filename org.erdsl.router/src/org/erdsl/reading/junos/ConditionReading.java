package org.erdsl.reading.junos;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.erdsl.net.Prefix;
import org.erdsl.policy.PrefixRange;
import org.erdsl.reading.ReadingNotes;
import org.erdsl.running.AsPathPattern;
import org.erdsl.running.AsnRange;
import org.erdsl.running.Condition;

/** What stands below {@code from}. */
final class ConditionReading {

    private static final Prefix ALL_IPV4 = Prefix.valueOf("0.0.0.0/0");
    private static final Prefix ALL_IPV6 = Prefix.valueOf("::/0");
    private static final Set<String> FILTERS =
            Set.of("route-filter", "route-filter-list", "prefix-list", "prefix-list-filter", "source-address-filter",
                    "source-address-filter-list");

    /** What puts routes of the router itself into its table. */
    private static final Set<String> OWN = Set.of("direct", "local", "static", "aggregate", "ospf", "ospf2", "ospf3", "isis",
            "rip", "ripng", "access", "access-internal");

    private final PolicyDefinitions definitions;
    private final ReadingNotes notes;
    private final boolean accepting;

    /** @param accepting whether the term accepts the routes that meet its conditions */
    ConditionReading(PolicyDefinitions definitions, ReadingNotes notes, boolean accepting) {
        this.definitions = definitions;
        this.notes = notes;
        this.accepting = accepting;
    }

    /** Whether a statement is one name and no expression over several. */
    static boolean isName(JunosStatement statement) {
        return statement.words().size() == 1 && !statement.word(0).contains("(");
    }

    Condition of(TermStatements term) {
        var all = new ArrayList<Condition>();
        term.conditions.forEach((kind, statements) -> {
            if (!FILTERS.contains(kind)) {
                all.add(new Condition.AnyOf(statements.stream().map(statement -> one(kind, statement)).toList()));
            }
        });
        filters(term, all);
        term.others.forEach(statement -> all.add(notUnderstood(statement, "")));
        return new Condition.AllOf(all);
    }

    private Condition one(String kind, JunosStatement statement) {
        return switch (kind) {
            case "community" -> isName(statement)
                    ? definitions.community(statement.word(0)).map(CommunityDefinition::condition)
                            .orElseGet(() -> notUnderstood(statement, "from community "))
                    : notUnderstood(statement, "from community ");
            case "as-path" -> definitions.asPath(statement.word(0), statement.line());
            case "as-path-group" -> definitions.asPath("group " + statement.word(0), statement.line());
            case "protocol" -> protocol(statement);
            case "family" -> family(statement);
            // It is an action: what it accepts goes on.
            case "policy" -> isName(statement) ? Condition.ALWAYS : notUnderstood(statement, "from policy ");
            default -> notUnderstood(statement, "from " + kind + " ");
        };
    }

    private Condition family(JunosStatement statement) {
        return switch (statement.word(0)) {
            case "inet" -> Condition.inPrefixes(PrefixRange.orLonger(ALL_IPV4));
            case "inet6" -> Condition.inPrefixes(PrefixRange.orLonger(ALL_IPV6));
            default -> Condition.NEVER;
        };
    }

    /**
     * Which protocol holds a route is no attribute of it. A route of one's own has an empty path, and a term that accepts
     * may ask for the protocol that the company's design has; one that does anything else is known by the protocol's name.
     */
    private Condition protocol(JunosStatement statement) {
        var name = new Condition.Carries("protocol " + statement.word(0));
        var empty = new Condition.PathIs(AsPathPattern.sequence());
        if (statement.word(0).equals("bgp")) {
            return Condition.anyOf(name, new Condition.PathIs(AsPathPattern.sequence(AsPathPattern.one(AsnRange.ANY),
                    AsPathPattern.anything())));
        }
        if (!OWN.contains(statement.word(0))) {
            return notUnderstood(statement, "from protocol ");
        }
        return accepting ? new Condition.Named("protocol " + statement.word(0), empty, List.of(statement.line()))
                : Condition.allOf(empty, name);
    }

    /** Prefixes of several kinds in one term are not documented well enough to be put together. */
    private void filters(TermStatements term, List<Condition> all) {
        var kinds = term.conditions.keySet().stream().filter(FILTERS::contains).toList();
        if (kinds.size() > 1 && !kinds.stream().allMatch(kind -> kind.startsWith("route-filter"))) {
            kinds.forEach(kind -> term.conditions.get(kind).forEach(statement ->
                    all.add(notUnderstood(statement, "from " + kind + " beside prefixes of another kind: "))));
            return;
        }
        var filters = new RouteFilterReading();
        for (var kind : kinds) {
            var statements = term.conditions.get(kind);
            switch (kind) {
                case "route-filter" -> statements.forEach(filters::add);
                case "route-filter-list" -> statements.forEach(statement -> list(statement, filters, all));
                case "prefix-list" -> all.add(any(statements, this::prefixList));
                case "prefix-list-filter" -> all.add(prefixListFilters(statements));
                default -> statements.forEach(statement -> all.add(notUnderstood(statement, "from " + kind + " ")));
            }
        }
        if (!filters.isEmpty()) {
            var condition = filters.condition();
            noteUnknown(condition);
            all.add(condition);
        }
    }

    private void noteUnknown(Condition condition) {
        if (condition instanceof Condition.AnyOf any) {
            any.conditions().forEach(this::noteUnknown);
        } else if (condition instanceof Condition.NotUnderstood not) {
            notes.unknown(not.unknown().line(), not.unknown().text());
        }
    }

    private void list(JunosStatement statement, RouteFilterReading filters, List<Condition> all) {
        var list = definitions.routeFilterList(statement.word(0));
        if (list.isEmpty() || statement.words().size() != 1) {
            all.add(notUnderstood(statement, "from route-filter-list "));
        } else {
            list.get().forEach(filters::add);
        }
    }

    private static Condition any(List<JunosStatement> statements, Function<JunosStatement, Condition> read) {
        return new Condition.AnyOf(statements.stream().map(read).toList());
    }

    /** The prefixes of a list themselves. An empty list has none. */
    private Condition prefixList(JunosStatement statement) {
        return listed(statement, "exact", "from prefix-list ", 1);
    }

    private Condition prefixListFilters(List<JunosStatement> statements) {
        var longer = statements.stream().anyMatch(statement -> statement.word(1).equals("longer"));
        return any(statements, statement -> longer && statements.size() > 1
                ? notUnderstood(statement, "from prefix-list-filter beside others: ")
                : listed(statement, statement.word(1), "from prefix-list-filter ", 2));
    }

    private Condition listed(JunosStatement statement, String type, String label, int words) {
        var list = definitions.prefixList(statement.word(0));
        if (list.isEmpty() || statement.words().size() != words) {
            return notUnderstood(statement, label);
        }
        var filters = new RouteFilterReading();
        list.get().stream().filter(entry -> !entry.words().isEmpty()).forEach(entry ->
                filters.add(new JunosStatement(List.of(entry.toString(), type), entry.line())));
        var condition = filters.condition();
        noteUnknown(condition);
        return new Condition.Named("prefix-list " + statement.word(0), condition,
                list.get().stream().map(JunosStatement::line).toList());
    }

    private Condition notUnderstood(JunosStatement statement, String label) {
        return new Condition.NotUnderstood(notes.unknown(statement.line(), label + statement));
    }
}
