package org.erdsl.reader.iosxr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

import org.erdsl.net.Asn;
import org.erdsl.reader.Verdict;
import org.erdsl.routes.Announcement;

/** A policy in RPL. A route that nothing changed or passed is dropped at its end. */
record RplPolicy(List<RplStatement> statements) {

    Verdict decide(Announcement route, IosXrRouter router) {
        var run = new Run(route, router);
        run.execute(statements);
        return run.verdict();
    }

    /** What has become of a route so far. */
    private static final class Run {

        private final Announcement route;
        private final IosXrRouter router;
        private boolean accepted;
        private OptionalInt localPreference = OptionalInt.empty();
        private final List<Asn> prepended = new ArrayList<>();

        private Run(Announcement route, IosXrRouter router) {
            this.route = route;
            this.router = router;
        }

        /** Whether the policy goes on after these statements. */
        private boolean execute(List<RplStatement> statements) {
            for (var statement : statements) {
                if (!execute(statement)) {
                    return false;
                }
            }
            return true;
        }

        private boolean execute(RplStatement statement) {
            if (statement instanceof RplStatement.Drop) {
                accepted = false;
                return false;
            }
            if (statement instanceof RplStatement.If condition) {
                var holds = condition.conditions().stream().allMatch(one -> one.holds(route, router));
                return execute(holds ? condition.then() : condition.otherwise());
            }
            accepted = true;
            if (statement instanceof RplStatement.SetLocalPreference set) {
                localPreference = OptionalInt.of(set.value());
            } else if (statement instanceof RplStatement.Prepend prepend) {
                prepended.addAll(0, Collections.nCopies(prepend.times(), prepend.asn()));
            }
            return !(statement instanceof RplStatement.Done);
        }

        private Verdict verdict() {
            return accepted ? new Verdict(true, localPreference, prepended) : Verdict.REJECTED;
        }
    }
}
