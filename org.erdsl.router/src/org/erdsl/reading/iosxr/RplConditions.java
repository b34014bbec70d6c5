package org.erdsl.reading.iosxr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.erdsl.reading.ReadingNotes;
import org.erdsl.running.AsPathPattern;
import org.erdsl.running.Condition;

/** The conditions behind {@code if}: {@code not} binds more than {@code and}, and that more than {@code or}. */
final class RplConditions {

    private final SetReading sets;
    private final ReadingNotes notes;

    RplConditions(SetReading sets, ReadingNotes notes) {
        this.sets = sets;
        this.notes = notes;
    }

    /** Takes a condition; what follows it stays. */
    Condition take(RplTokens tokens) {
        var parts = new ArrayList<>(List.of(all(tokens)));
        while (tokens.take("or")) {
            parts.add(all(tokens));
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.AnyOf(parts);
    }

    private Condition all(RplTokens tokens) {
        var parts = new ArrayList<>(List.of(one(tokens)));
        while (tokens.take("and")) {
            parts.add(one(tokens));
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.AllOf(parts);
    }

    private Condition one(RplTokens tokens) {
        if (tokens.take("not")) {
            return new Condition.Not(one(tokens));
        }
        var from = tokens.place();
        if (tokens.take("(")) {
            var inside = take(tokens);
            return tokens.take(")") ? inside : notUnderstood(tokens, from);
        }
        try {
            return simple(tokens);
        } catch (IllegalArgumentException e) {
            return notUnderstood(tokens, from);
        }
    }

    private Condition simple(RplTokens tokens) {
        if (tokens.take("destination", "in")) {
            return sets.prefixes(tokens);
        }
        if (tokens.take("community", "matches-any")) {
            return sets.communities(tokens, false);
        }
        if (tokens.take("community", "matches-every")) {
            return sets.communities(tokens, true);
        }
        if (tokens.take("community", "is-empty")) {
            return new Condition.ExactCommunities(Set.of());
        }
        if (tokens.take("as-path", "is-local")) {
            return new Condition.PathIs(AsPathPattern.sequence());
        }
        if (tokens.take("as-path", "in")) {
            return sets.paths(tokens);
        }
        if (tokens.take("as-path")) {
            return sets.pathElement(tokens);
        }
        throw new IllegalArgumentException(tokens.toString());
    }

    /** Goes on behind what is not understood: at the word that must follow a condition. */
    private Condition notUnderstood(RplTokens tokens, int from) {
        tokens.back(from);
        var line = tokens.line();
        var depth = 0;
        while (tokens.hasMore() && !(depth == 0 && tokens.isNext("and", "or", "then", ")"))) {
            depth += tokens.isNext("(") ? 1 : tokens.isNext(")") ? -1 : 0;
            tokens.word();
        }
        return new Condition.NotUnderstood(notes.unknown(line, "if " + tokens.text(from)));
    }
}
