package org.erdsl.reading.junos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.erdsl.reading.ReadingNotes;
import org.erdsl.running.SourceLine;

/** The statements of a term: its conditions by their first word, and its actions. */
final class TermStatements {

    /** What stands outside of the terms of a policy. */
    static final String UNNAMED = "(outside of terms)";

    final String name;
    final Map<String, List<JunosStatement>> conditions = new LinkedHashMap<>();
    final List<JunosStatement> actions = new ArrayList<>();
    final List<JunosStatement> others = new ArrayList<>();
    final List<SourceLine> lines = new ArrayList<>();

    TermStatements(String name) {
        this.name = name;
    }

    boolean isUnnamed() {
        return name.equals(UNNAMED);
    }

    /** Takes what stands below the name of the term. */
    void take(JunosStatement statement, ReadingNotes notes) {
        lines.add(statement.line());
        notes.understood();
        switch (statement.word(0)) {
            case "from" -> {
                if (statement.words().size() > 1) {
                    conditions.computeIfAbsent(statement.word(1), kind -> new ArrayList<>()).add(statement.below(2));
                }
            }
            case "then" -> {
                if (statement.words().size() > 1) {
                    actions.add(statement.below(1));
                }
            }
            case "" -> { }
            default -> others.add(statement);
        }
    }

    /** The policies it calls. */
    List<String> calls() {
        return conditions.getOrDefault("policy", List.of()).stream().map(JunosStatement::toString).toList();
    }
}
