package org.erdsl.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.Prefix;
import org.erdsl.policy.PolicyEvaluator;
import org.erdsl.policy.Route;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;
import org.erdsl.routes.Announcement;
import org.erdsl.routes.RouteCorpus;

/** What a person expects of a router in the lab, and how what was seen differs from it. */
final class LabExpectation {

    private final List<ExpectedRoute> routes;
    private final Set<Prefix> advertised = new HashSet<>();

    private LabExpectation(Path scenario) throws IOException {
        routes = ExpectedRoute.read(scenario.resolve("announced.txt"));
        Announcement.table(scenario.resolve("advertised.txt"))
                .forEach(row -> advertised.add(Prefix.valueOf(row.get(0))));
    }

    static LabExpectation read(Path scenario) throws IOException {
        return new LabExpectation(scenario);
    }

    /** What is announced, for a router that drops single routes and for one that ends the session over some. */
    RouteCorpus corpus(Path scenario, boolean withWrongFirstAs) throws IOException {
        var inside = new ArrayList<Announcement>();
        for (var row : Announcement.table(scenario.resolve("company.txt"))) {
            inside.add(Announcement.of(row, List.of()));
        }
        var corpus = new RouteCorpus(routes.stream().map(ExpectedRoute::announcement).toList(), inside);
        return withWrongFirstAs ? corpus : corpus.withTheNeighborsAsFirst(Asn.MICROSOFT);
    }

    /**
     * One line for each route that was treated otherwise than expected; empty when all is well.
     *
     * @param originated what the router originates besides
     */
    List<String> differences(Daemon daemon, RouterPlan plan, List<Prefix> originated, Snapshot seen) {
        var differences = new ArrayList<String>();
        for (var session : plan.sessions()) {
            var neighbor = session.neighbor().toString();
            var expected = Stream.concat(advertised.stream(), originated.stream()).toList();
            compare(neighbor + " accepted", accepted(daemon, session.family()),
                    new TreeMap<>(seen.accepted().getOrDefault(neighbor, Map.of())), differences);
            compare(neighbor + " heard",
                    told(expected.stream().filter(prefix -> prefix.family() == session.family())
                            .map(Prefix::toString).toList()),
                    told(seen.heard().getOrDefault(neighbor, Map.of()).keySet()), differences);
        }
        return differences;
    }

    /** One line for each route the evaluator decides otherwise than expected. */
    List<String> differencesOfTheEvaluator(SessionPlan session) {
        var differences = new ArrayList<String>();
        for (var expected : routes) {
            var announcement = expected.announcement();
            if (announcement.prefix().family() == session.family()
                    && expected.verdict() != ExpectedRoute.Verdict.REFUSE) {
                var decision = PolicyEvaluator.evaluate(session.inbound(), new Route(announcement.prefix(),
                        Set.copyOf(announcement.communities()), announcement.asPath()));
                if (decision.accepted() != (expected.verdict() == ExpectedRoute.Verdict.ACCEPT)
                        || !decision.localPreference().equals(expected.localPreference())) {
                    differences.add(session.neighbor() + " " + announcement.prefix() + ": " + decision);
                }
            }
        }
        return differences;
    }

    private TreeMap<String, Integer> accepted(Daemon daemon, AddressFamily family) {
        var accepted = new TreeMap<String, Integer>();
        for (var route : routes) {
            if (route.verdict() == ExpectedRoute.Verdict.ACCEPT && route.announcement().prefix().family() == family) {
                accepted.put(route.announcement().prefix().toString(), 
                        Math.max(daemon.leastPreference(), route.localPreference().orElseThrow()));
            }
        }
        return accepted;
    }

    /** Prefixes without any value to compare. */
    private static TreeMap<String, Integer> told(Collection<String> prefixes) {
        var told = new TreeMap<String, Integer>();
        prefixes.forEach(prefix -> told.put(prefix, 0));
        return told;
    }

    private static void compare(String what, Map<String, Integer> expected, Map<String, Integer> seen,
            List<String> differences) {
        var prefixes = new TreeSet<>(expected.keySet());
        prefixes.addAll(seen.keySet());
        for (var prefix : prefixes) {
            if (!java.util.Objects.equals(expected.get(prefix), seen.get(prefix))) {
                differences.add(what + " " + prefix + ": expected " + expected.get(prefix) + ", seen "
                        + seen.get(prefix));
            }
        }
    }
}
