package org.erdsl.sets;

import java.util.Optional;

import org.erdsl.running.CommunityPattern;
import org.erdsl.running.Condition;

/** Expressions over communities as automata, where they are understood. */
final class CommunityConditions {

    private CommunityConditions() {
    }

    /** The communities of a pattern; nothing where it is not understood. */
    static Optional<Automaton> automaton(CommunityPattern.Text text) {
        try {
            return Optional.of(CommunityLanguage.of(text.expression()));
        } catch (IllegalArgumentException e) { // not understood: whoever asks names its line
            return Optional.empty();
        }
    }

    /** The communities one of which a route needs; nothing where the condition is not understood. */
    static Optional<Automaton> automaton(Condition.CommunitiesText text) {
        try {
            return CommunityLanguage.ofAll(text.expression());
        } catch (IllegalArgumentException e) { // not understood: whoever asks names its line
            return Optional.empty();
        }
    }
}
