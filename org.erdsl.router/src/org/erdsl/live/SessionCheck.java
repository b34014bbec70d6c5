package org.erdsl.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import org.erdsl.net.Prefix;
import org.erdsl.observed.View;
import org.erdsl.policy.MaximumPrefixes;
import org.erdsl.policy.SessionPlan;

/** What is wrong with a session: whether it is up, what it advertises, how near to its limit it is, what was not shown. */
final class SessionCheck {

    /** Where the model names no share of the limit to warn at; FRR and IOS XE warn there too. */
    private static final int USUAL_WARNING_PERCENT = 75;
    private static final int PERCENT = 100;

    private final LiveSession session;
    private final List<LiveSession> others;
    private final List<LiveFinding> found = new ArrayList<>();

    /** @param others the other links of its circuit */
    SessionCheck(LiveSession session, List<LiveSession> others) {
        this.session = session;
        this.others = others;
    }

    List<LiveFinding> all() {
        if (isThere()) {
            session.planned().microsofts().ifPresent(planned -> {
                advertised(planned);
                planned.settings().maximumPrefixes().ifPresent(this::limit);
                notShown();
            });
        }
        return found;
    }

    private boolean isThere() {
        var state = session.state();
        if (state.isPresent() && !state.get().isEstablished()) {
            report(LiveKind.SESSION_DOWN, "is " + state.get().state() + " (" + session.name() + ")");
            return false;
        }
        if (state.isEmpty() && session.isListed()) {
            report(LiveKind.SESSION_MISSING, "is missing (" + session.name() + ")");
            return false;
        }
        if (state.isEmpty() && session.size() == 0 && session.planned().microsofts().isPresent()) {
            report(LiveKind.SESSION_SILENT, "has no route in what was given, which lists no sessions, so nobody knows "
                    + "whether it is up (" + session.name() + ")");
            return false;
        }
        return true;
    }

    private void advertised(SessionPlan planned) {
        var table = session.table(View.ADVERTISED);
        if (!table.isShown()) {
            return;
        }
        var missing = planned.advertised().stream().filter(prefix -> !table.contains(prefix)).toList();
        if (!missing.isEmpty()) {
            report(LiveKind.ADVERTISES_LESS, "does not advertise " + words(missing) + elsewhere(missing));
        }
        var more = new ArrayList<Prefix>();
        table.forEach((prefix, verdict, kind) -> {
            if (!planned.advertised().contains(prefix)) {
                more.add(prefix);
            }
        });
        if (!more.isEmpty()) {
            report(LiveKind.ADVERTISES_MORE, "also advertises " + words(more.stream().sorted().toList()));
        }
    }

    private String elsewhere(List<Prefix> missing) {
        var links = others.stream().filter(other -> missing.stream().allMatch(other.table(View.ADVERTISED)::contains))
                .map(LiveSession::name).collect(Collectors.joining(" and "));
        return links.isEmpty() ? "" : "; " + links + " does";
    }

    private static String words(List<Prefix> prefixes) {
        var few = prefixes.stream().limit(5).map(Prefix::toString).collect(Collectors.joining(", "));
        return prefixes.size() > 5 ? few + " and " + (prefixes.size() - 5) + " more" : few;
    }

    private void limit(MaximumPrefixes limit) {
        var count = accepted();
        var warning = limit.warningPercent().orElse(USUAL_WARNING_PERCENT);
        if (count.isPresent() && count.getAsLong() * PERCENT >= (long) limit.limit() * warning) {
            report(LiveKind.PREFIX_LIMIT, "takes " + count.getAsLong() + " of at most " + limit.limit() + " prefixes, "
                    + count.getAsLong() * PERCENT / limit.limit() + " %; beyond the limit the session ends");
        }
    }

    /** What the router counts, else what its table shows, else what it was sent. */
    private OptionalLong accepted() {
        var counted = session.state().map(state -> state.accepted()).orElse(OptionalLong.empty());
        if (counted.isPresent()) {
            return counted;
        }
        for (var view : List.of(View.ACCEPTED, View.RECEIVED)) {
            if (session.table(view).isShown()) {
                return OptionalLong.of(session.table(view).size());
            }
        }
        return OptionalLong.empty();
    }

    private void notShown() {
        var missing = new ArrayList<String>();
        for (var view : View.values()) {
            if (!session.table(view).isShown()) {
                missing.add(view + " routes");
            }
        }
        if (!session.table(View.ACCEPTED).tellsCommunities() && !session.table(View.RECEIVED).tellsCommunities()
                && session.table(View.ACCEPTED).size() + session.table(View.RECEIVED).size() > 0) {
            missing.add("communities");
        }
        if (!missing.isEmpty()) {
            report(LiveKind.NOT_SHOWN, "nothing given shows its " + String.join(", ", missing) + ", so what follows from "
                    + "them is not judged");
        }
    }

    private void report(LiveKind kind, String sentence) {
        found.add(LiveFinding.of(session.router(), Optional.of(session.planned().key()), kind, sentence));
    }
}
