package org.erdsl.live;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.erdsl.net.Community;
import org.erdsl.net.Prefix;
import org.erdsl.observed.ObservedRoute;
import org.erdsl.observed.View;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;

/** What all links of a circuit have together, and one has and the other lacks. */
final class CircuitCheck {

    private final List<LiveSession> links;
    private final List<LiveFinding> found = new ArrayList<>();

    /** @param links the sessions over the circuit's links; those that are down are told of elsewhere */
    CircuitCheck(List<LiveSession> links) {
        this.links = links.stream().filter(LiveSession::isUp).toList();
    }

    List<LiveFinding> all() {
        var seen = links.stream().filter(link -> tells(link).isPresent()).toList();
        if (!seen.isEmpty()) {
            regions(seen);
        }
        for (var one : links) {
            for (var other : links) {
                if (one != other && one.planned().key().family() == other.planned().key().family()) {
                    lacking(one, other);
                }
            }
        }
        return found;
    }

    /** The table that says most of what Microsoft sends on a link: what was received, else what was accepted of it. */
    private static Optional<View> tells(LiveSession link) {
        return List.of(View.RECEIVED, View.ACCEPTED).stream()
                .filter(view -> link.table(view).tellsCommunities()).findFirst();
    }

    /** A region arrives when it does on any link, in any family: then Microsoft's route filter lets it through. */
    private void regions(List<LiveSession> seen) {
        var arrived = new HashSet<Community>();
        seen.forEach(link -> link.table(tells(link).orElseThrow())
                .forEach((prefix, verdict, kind) -> arrived.addAll(verdict.communities())));
        // What was received and dropped was sent, even where what was received is not shown whole.
        seen.forEach(link -> link.table(View.RECEIVED)
                .forEach((prefix, verdict, kind) -> arrived.addAll(verdict.communities())));
        var missing = new TreeSet<Community>();
        seen.forEach(link -> missing.addAll(link.judge().wanted()));
        missing.removeAll(arrived);
        missing.forEach(community -> absent(community, seen));
    }

    private void absent(Community community, List<LiveSession> seen) {
        var circuit = seen.get(0).planned().microsofts().orElseThrow().circuit();
        var received = seen.stream().allMatch(link -> tells(link).orElseThrow() == View.RECEIVED);
        var what = "no route with " + community + why(community);
        found.add(LiveFinding.of(seen.get(0).router(), Optional.empty(),
                received ? LiveKind.REGION_NOT_SENT : LiveKind.REGION_ABSENT,
                received ? "Microsoft sends " + what + " over " + circuit + ": is it in the route filter, and is the filter "
                        + "attached to the peering?"
                        : what + " is accepted over " + circuit + "; whether Microsoft does not send it or the router drops it "
                                + "cannot be told without the received routes"));
    }

    private String why(Community community) {
        return links.stream().flatMap(link -> link.planned().inbound().terms().stream())
                .filter(term -> term.accept() && asksFor(term, community)).findFirst()
                .map(term -> " (" + term.why().what() + ")").orElse("");
    }

    private static boolean asksFor(PolicyTerm term, Community community) {
        return term.matches().stream().anyMatch(match -> match instanceof Match.AnyCommunity any
                && any.communities().contains(community));
    }

    /** Wanted routes that one link brings and the other does not, by their communities. */
    private void lacking(LiveSession one, LiveSession other) {
        var view = Stream.of(View.RECEIVED, View.ACCEPTED)
                .filter(each -> one.table(each).isShown() && other.table(each).isShown()).findFirst();
        if (view.isEmpty()) {
            return;
        }
        var mine = one.table(view.get());
        var lacked = new RouteGroups();
        other.table(view.get()).forEach((Prefix prefix, Verdict verdict, ObservedRoute kind) -> {
            if (verdict.isWanted() && !mine.contains(prefix)) {
                lacked.add(prefix, verdict, kind);
            }
        });
        lacked.forEach((count, verdict, example) -> found.add(new LiveFinding(one.router(),
                Optional.of(one.planned().key()), LiveKind.LINKS_DIFFER, (view.get() == View.RECEIVED ? "is not sent " : "lacks ")
                        + RouteWords.counted(count, verdict) + " that " + other.name()
                        + (view.get() == View.RECEIVED ? " is sent" : " has"),
                Optional.of(example), Optional.empty())));
    }
}
