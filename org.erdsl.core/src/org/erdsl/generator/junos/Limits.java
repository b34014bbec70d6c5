package org.erdsl.generator.junos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.erdsl.policy.Match;
import org.erdsl.policy.Origin;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;

/** What no feature describes and Junos does not allow. */
final class Limits {

    private static final int KEEPALIVES_PER_HOLD_TIME = 3;

    private Limits() {
    }

    /** One sentence for each thing that is not allowed. */
    static List<String> exceeded(RouterPlan plan) {
        var sentences = new ArrayList<String>();
        plan.sessions().forEach(session -> {
            timers(session).ifPresent(sentences::add);
            sentences.addAll(protocols(session));
        });
        if (sentences.isEmpty()) {
            for (var policy : PolicyStatement.of(plan)) {
                sentences.addAll(HiddenPrefixes.of(policy));
                policy.terms().stream().filter(Limits::asksTwice).forEach(term -> sentences.add("term " + term.name()
                        + " of " + policy.name() + " has two conditions of one kind, and Junos takes either of them"
                        + " instead of both."));
            }
        }
        return sentences;
    }

    private static Optional<String> timers(SessionPlan session) {
        return session.settings().timers()
                .filter(timers -> timers.holdSeconds() != KEEPALIVES_PER_HOLD_TIME * timers.keepaliveSeconds())
                .map(timers -> session.name() + " asks for a keepalive of its own: Junos sends one each third of the hold"
                        + " time.");
    }

    private static List<String> protocols(SessionPlan session) {
        return session.advertisements().stream()
                .map(advertisement -> advertisement.origin())
                .filter(Origin.Igp.class::isInstance).map(Origin.Igp.class::cast)
                .map(Origin.Igp::process)
                .distinct()
                .filter(process -> Protocols.of(process, session.family()).isEmpty())
                .map(process -> session.name() + " advertises what " + process + " has, and Junos lacks that protocol.")
                .toList();
    }

    /** Names behind one keyword are alternatives, wherever in the term they stand. */
    private static boolean asksTwice(Term term) {
        return term.matches().stream().filter(Match.AnyPrefix.class::isInstance).count() > 1
                || term.matches().stream().filter(match -> !NamedCommunity.of(match).isEmpty()).count() > 1
                || term.matches().stream().filter(match -> AsPath.of(match).isPresent()).count() > 1;
    }
}
