package org.erdsl.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Names;
import org.erdsl.model.RiskAcceptance;
import org.erdsl.syntax.KindWords;

/**
 * A risk that is accepted newly, no longer, for another time or for another reason.
 *
 * @param rule the rule whose findings it silences
 * @param element on what: {@code circuit amsterdamCircuit}
 * @param before how it was accepted; nothing where it was not
 * @param after how it is accepted; nothing where it is no more
 */
public record RiskChange(String rule, String element, Optional<Terms> before, Optional<Terms> after) {

    /**
     * How a risk is accepted.
     *
     * @param until the last day, {@code 2036-12-31}
     * @param reason why, in the author's words
     */
    public record Terms(String until, String reason) {
    }

    private record Key(String rule, String element) {
    }

    static List<RiskChange> between(Landscape before, Landscape after) {
        var old = terms(before);
        var now = terms(after);
        var keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(old.keySet());
        var changes = new ArrayList<RiskChange>();
        for (var key : keys) {
            var change = new RiskChange(key.rule(), key.element(), Optional.ofNullable(old.get(key)),
                    Optional.ofNullable(now.get(key)));
            if (!change.before().equals(change.after())) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static Map<Key, Terms> terms(Landscape landscape) {
        var terms = new LinkedHashMap<Key, Terms>();
        landscape.all(RiskAcceptance.class).stream().filter(risk -> risk.getElement() != null).forEach(risk ->
                terms.put(new Key(String.valueOf(risk.getRule()),
                        KindWords.of(risk.getElement().eClass()) + " " + Names.of(risk.getElement())),
                        new Terms(String.valueOf(risk.getUntil()), String.valueOf(risk.getReason()))));
        return terms;
    }

    /** {@code asn-is-public on circuit amsterdamCircuit is accepted until 2036-12-31}, without full stop. */
    public String sentence() {
        var what = rule + " on " + element;
        if (after.isEmpty()) {
            return what + " is not accepted any more";
        }
        if (before.isEmpty()) {
            return what + " is newly accepted until " + after.get().until() + ": " + after.get().reason();
        }
        return what + " is accepted until " + after.get().until() + " instead of " + before.get().until() + ": "
                + after.get().reason();
    }
}
