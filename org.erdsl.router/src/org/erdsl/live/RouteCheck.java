package org.erdsl.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.erdsl.net.Prefix;
import org.erdsl.observed.ObservedRoute;
import org.erdsl.observed.View;

/** Which routes a session accepts that its plan does not mean, and the reverse. */
final class RouteCheck {

    private final LiveSession session;
    private final LiveTable received;
    private final LiveTable accepted;
    private final RouteGroups more = new RouteGroups();
    private final RouteGroups otherwise = new RouteGroups();
    private final RouteGroups less = new RouteGroups();
    private int undecided;

    RouteCheck(LiveSession session) {
        this.session = session;
        this.received = session.table(View.RECEIVED);
        this.accepted = session.table(View.ACCEPTED);
    }

    List<LiveFinding> all() {
        accepted.forEach(this::accepted);
        if (accepted.isShown()) {
            received.forEach(this::received);
        }
        var found = new ArrayList<LiveFinding>();
        more.forEach((count, verdict, example) -> found.add(finding(LiveKind.ACCEPTS_MORE, "also accepts "
                + RouteWords.counted(count, verdict), example)));
        less.forEach((count, verdict, example) -> found.add(finding(LiveKind.ACCEPTS_LESS, "does not accept "
                + RouteWords.counted(count, verdict) + ", which Microsoft sends", example)));
        otherwise.forEach((count, verdict, example) -> found.add(finding(LiveKind.ACCEPTS_OTHERWISE, "accepts "
                + RouteWords.counted(count, verdict) + " with local preference " + example.localPreference().getAsLong()
                + " instead of " + verdict.localPreference().getAsInt(), example)));
        if (undecided > 0 && accepted.tellsCommunities()) {
            found.add(finding(LiveKind.NOT_SHOWN, "nobody can tell whether " + RouteWords.count(undecided)
                    + " it accepts should be: their AS paths are not shown", null));
        }
        return found;
    }

    private void accepted(Prefix prefix, Verdict own, ObservedRoute kind) {
        var verdict = own.fate() == Verdict.Fate.UNDECIDED && received.contains(prefix) ? received.verdict(prefix) : own;
        if (verdict.isUnwanted()) {
            more.add(prefix, verdict, kind);
        } else if (own.otherwise()) {
            otherwise.add(prefix, own, kind);
        } else if (verdict.fate() == Verdict.Fate.UNDECIDED) {
            undecided++;
        }
    }

    private void received(Prefix prefix, Verdict verdict, ObservedRoute kind) {
        if (verdict.isWanted() && !accepted.contains(prefix)) {
            less.add(prefix, verdict, kind);
        }
    }

    private LiveFinding finding(LiveKind kind, String sentence, ObservedRoute example) {
        return new LiveFinding(session.router(), Optional.of(session.planned().key()), kind, sentence,
                Optional.ofNullable(example), Optional.empty());
    }
}
