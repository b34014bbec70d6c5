package org.erdsl.reading.frr;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.erdsl.net.Asn;
import org.erdsl.running.Action;
import org.erdsl.running.Condition;
import org.erdsl.running.Outcome;
import org.erdsl.running.RunningPolicy;
import org.erdsl.running.RunningTerm;

/**
 * Route maps that take private AS numbers out of paths by {@code set as-path exclude}. Where each permitting entry looks
 * at the path, and takes out just the private numbers its lists name, private numbers are taken out of all that passes.
 */
final class PrivateAsnRemoval {

    /** What {@code set as-path exclude} is called as a change. */
    static final String EXCLUDE = "as-path exclude";

    private PrivateAsnRemoval() {
    }

    /** The policy without these changes; nothing where it does not take all private numbers out, or where it has none. */
    static Optional<RunningPolicy> without(RunningPolicy policy) {
        var permitting = policy.terms().stream().filter(term -> term.outcome().equals(Outcome.ACCEPT)).toList();
        if (permitting.stream().allMatch(term -> excluded(term).isEmpty())
                || !permitting.stream().allMatch(PrivateAsnRemoval::takesOutWhatItNames)) {
            return Optional.empty();
        }
        return Optional.of(new RunningPolicy(policy.name(), policy.label(),
                policy.terms().stream().map(PrivateAsnRemoval::without).toList(), policy.end(), policy.seesChanges(),
                policy.lines()));
    }

    private static RunningTerm without(RunningTerm term) {
        return new RunningTerm(term.name(), term.condition(),
                term.actions().stream().filter(action -> !isExclusion(action)).toList(), term.outcome(), term.lines());
    }

    private static boolean takesOutWhatItNames(RunningTerm term) {
        var expressions = new HashSet<String>();
        collect(term.condition(), expressions);
        return !expressions.isEmpty() && expressions.stream().allMatch(expression -> expression.matches("[\\d^$()|*_+?]+"))
                && expressions.stream().flatMap(expression -> Arrays.stream(expression.split("\\D+")))
                        .filter(number -> !number.isEmpty()).filter(PrivateAsnRemoval::isPrivate)
                        .collect(Collectors.toSet()).equals(excluded(term));
    }

    private static boolean isPrivate(String number) {
        return number.length() <= 10 && Asn.valueOf(number).isPrivate();
    }

    private static Set<String> excluded(RunningTerm term) {
        return term.actions().stream().filter(PrivateAsnRemoval::isExclusion)
                .flatMap(action -> Arrays.stream(((Action.SetOther) action).value().split(" ")))
                .collect(Collectors.toSet());
    }

    private static boolean isExclusion(Action action) {
        return action instanceof Action.SetOther other && other.kind().equals(EXCLUDE);
    }

    private static void collect(Condition condition, Set<String> expressions) {
        if (condition instanceof Condition.PathText text) {
            expressions.add(text.expression());
        } else if (condition instanceof Condition.Named named) {
            collect(named.condition(), expressions);
        } else if (condition instanceof Condition.FirstOf list) {
            list.entries().forEach(entry -> collect(entry.condition(), expressions));
        } else if (condition instanceof Condition.AllOf all) {
            all.conditions().forEach(part -> collect(part, expressions));
        }
    }
}
