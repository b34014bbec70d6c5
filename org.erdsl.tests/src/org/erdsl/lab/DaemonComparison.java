package org.erdsl.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.erdsl.net.Asn;
import org.erdsl.net.Prefix;
import org.erdsl.policy.PolicyEvaluator;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;
import org.erdsl.routes.Announcement;
import org.erdsl.routes.RouteCorpus;

/** How what a daemon did differs from what {@link PolicyEvaluator} says it has to do. */
final class DaemonComparison {

    /** What a route without a local preference counts as on all daemons here (RFC 4271 leaves the value open). */
    private static final int DEFAULT_LOCAL_PREFERENCE = 100;

    private final RouterPlan plan;
    private final RouteCorpus corpus;
    private final List<Prefix> originated;
    private final boolean looksForTheRoutersAsToo;
    private final int leastPreference;

    /** @param originated what the router itself originates, before anything it hears */
    DaemonComparison(Daemon daemon, RouterPlan plan, RouteCorpus corpus, List<Prefix> originated) {
        this.looksForTheRoutersAsToo = daemon.looksForTheRoutersAsToo();
        this.leastPreference = daemon.leastPreference();
        this.plan = plan;
        this.corpus = corpus;
        this.originated = originated;
    }

    /** One line for each route that was treated otherwise; empty when there is none. */
    List<String> differences(Snapshot seen) {
        return plan.sessions().stream().flatMap(session -> differences(session, seen).stream()).toList();
    }

    /** Of one session only. */
    List<String> differences(SessionPlan session, Snapshot seen) {
        var neighbor = session.neighbor().toString();
        var differences = new ArrayList<String>();
        compare(neighbor + " accepted", accepted(session), seen.accepted().getOrDefault(neighbor, Map.of()),
                differences);
        compare(neighbor + " heard", told(session), seen.heard().getOrDefault(neighbor, Map.of()), differences);
        return differences;
    }

    /** What the session's inbound policy accepts of what BGP itself takes. */
    Map<String, Integer> accepted(SessionPlan session) {
        var accepted = new TreeMap<String, Integer>();
        for (var route : corpus.inbound()) {
            if (route.prefix().family() == session.family()
                    && route.isTakenBy(session.localAs(), session.remoteAs())
                    && !(looksForTheRoutersAsToo && route.asPath().contains(plan.localAs()))) {
                var decision = PolicyEvaluator.evaluate(session.inbound(), route.route());
                if (decision.accepted()) {
                    accepted.put(route.prefix().toString(), Math.max(leastPreference,
                            decision.localPreference().orElse(DEFAULT_LOCAL_PREFERENCE)));
                }
            }
        }
        return accepted;
    }

    /** What the session's outbound policy lets out, behind the router's own AS number. */
    Map<String, String> told(SessionPlan session) {
        var told = new TreeMap<String, String>();
        var heard = corpus.outbound().stream().filter(route -> !originated.contains(route.prefix()));
        var own = originated.stream().map(prefix -> Announcement.of(prefix, List.of(), List.of()));
        Stream.concat(own, heard).filter(route -> route.prefix().family() == session.family()).forEach(route -> {
            var decision = PolicyEvaluator.evaluate(session.outbound(), route.route());
            if (decision.accepted()) {
                told.put(route.prefix().toString(), Stream.concat(
                        Stream.concat(Stream.of(session.localAs()), decision.term().prepended().stream()),
                        route.asPath().stream().filter(asn -> !isRemoved(asn, session)))
                        .map(Asn::toString).collect(Collectors.joining(" ")));
            }
        });
        return told;
    }

    private static boolean isRemoved(Asn asn, SessionPlan session) {
        return session.settings().removesPrivateAsns() && asn.isPrivate();
    }

    private static void compare(String what, Map<String, ?> expected, Map<String, ?> seen,
            List<String> differences) {
        var prefixes = new TreeSet<>(expected.keySet());
        prefixes.addAll(seen.keySet());
        for (var prefix : prefixes) {
            if (!Objects.equals(expected.get(prefix), seen.get(prefix))) {
                differences.add(what + " " + prefix + ": expected " + expected.get(prefix) + ", seen "
                        + seen.get(prefix));
            }
        }
    }
}
