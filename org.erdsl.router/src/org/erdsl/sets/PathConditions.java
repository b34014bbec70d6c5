package org.erdsl.sets;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdsl.running.Condition;

/** Conditions that look at nothing but the AS path, as automata. A list of many expressions is one automaton. */
final class PathConditions {

    private final Map<Condition, Optional<Automaton>> known = new IdentityHashMap<>();

    /** The paths for which a condition holds; nothing where it looks at something else too, or is not understood. */
    Optional<Automaton> automaton(Condition condition) {
        var found = known.get(condition);
        if (found == null) {
            found = read(condition);
            known.put(condition, found);
        }
        return found;
    }

    private Optional<Automaton> read(Condition condition) {
        try {
            if (condition instanceof Condition.PathIs path) {
                return Optional.of(PathLanguage.of(path.pattern()));
            } else if (condition instanceof Condition.PathText path) {
                return Optional.of(PathLanguage.of(path.expression()));
            }
            return composed(condition);
        } catch (IllegalArgumentException e) { // not understood: whoever asks names its line
            return Optional.empty();
        }
    }

    private Optional<Automaton> composed(Condition condition) {
        if (condition instanceof Condition.Named named) {
            return automaton(named.condition());
        } else if (condition instanceof Condition.Not not) {
            return automaton(not.condition()).map(PathLanguage.PATHS::minus);
        } else if (condition instanceof Condition.AllOf all) {
            return automata(all.conditions()).flatMap(parts -> parts.stream().reduce(Automaton::and));
        } else if (condition instanceof Condition.AnyOf any) {
            return automata(any.conditions()).flatMap(parts -> parts.stream().reduce(Automaton::or));
        } else if (condition instanceof Condition.FirstOf list && !list.entries().isEmpty()) {
            return automata(list.entries().stream().map(Condition.FirstOf.Entry::condition).toList())
                    .map(parts -> first(list, parts));
        }
        return Optional.empty();
    }

    private static Automaton first(Condition.FirstOf list, List<Automaton> parts) {
        var held = PathLanguage.PATHS.minus(PathLanguage.PATHS);
        for (var i = parts.size() - 1; i >= 0; i--) {
            held = list.entries().get(i).permit() ? held.or(parts.get(i)) : held.minus(parts.get(i));
        }
        return held;
    }

    private Optional<List<Automaton>> automata(List<Condition> conditions) {
        var automata = new ArrayList<Automaton>();
        for (var condition : conditions) {
            var automaton = automaton(condition);
            if (automaton.isEmpty()) {
                return Optional.empty();
            }
            automata.add(automaton.get());
        }
        return Optional.of(automata);
    }
}
