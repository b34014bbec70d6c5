package org.erdsl.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.erdsl.net.Asn;
import org.erdsl.net.Prefix;
import org.erdsl.policy.IbgpPlan;
import org.erdsl.policy.Origin;
import org.erdsl.policy.PolicyEvaluator;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;
import org.erdsl.routes.Announcement;
import org.erdsl.routes.RouteCorpus;

/** How a configuration, as a reader understands it, differs from the plan it was written from. */
public final class ReaderComparison {

    /** So many differences say enough. */
    private static final int ENOUGH = 20;

    private final RouterPlan plan;
    private final RouteCorpus corpus;
    private final boolean checksFirstAs;
    private final List<String> differences = new ArrayList<>();

    private ReaderComparison(RouterPlan plan, RouteCorpus corpus, boolean checksFirstAs) {
        this.plan = plan;
        this.corpus = corpus;
        this.checksFirstAs = checksFirstAs;
    }

    /**
     * One line for each difference, in settings or in what happens to a route; empty when there is none.
     *
     * @param checksFirstAs whether the platform checks the first AS, so that every session has to
     */
    public static List<String> differences(RouterPlan plan, ReadRouter router, RouteCorpus corpus,
            boolean checksFirstAs) {
        var comparison = new ReaderComparison(plan, corpus, checksFirstAs);
        comparison.compare(router);
        return List.copyOf(comparison.differences);
    }

    private void compare(ReadRouter router) {
        var expected = Stream.concat(plan.sessions().stream().map(SessionPlan::neighbor),
                plan.ibgp().stream().map(IbgpPlan::neighbor)).sorted().toList();
        same("sessions", expected, router.sessions().keySet().stream().sorted().toList());
        same("interfaces", plan.interfaces(), router.interfaces());
        same("blackholes", blackholes(), router.blackholes());
        for (var session : plan.sessions()) {
            var read = router.sessions().get(session.neighbor());
            if (read != null) {
                settings(session, read);
                routes(session.name(), session.inbound(), session.outbound(), read);
            }
        }
        for (var session : plan.ibgp()) {
            var read = router.sessions().get(session.neighbor());
            if (read != null) {
                settings(session, read);
                routes(session.name(), session.inbound(), session.outbound(), read);
            }
        }
    }

    private Set<ReadRouter.Blackhole> blackholes() {
        return plan.sessions().stream()
                .flatMap(session -> session.advertisements().stream()
                        .filter(advertisement -> advertisement.origin() instanceof Origin.Blackhole)
                        .map(advertisement -> new ReadRouter.Blackhole(session.vrf(), advertisement.prefix())))
                .collect(Collectors.toSet());
    }

    private void settings(SessionPlan session, ReadSession read) {
        var name = session.name() + " ";
        var settings = session.settings();
        same(name + "VRF", session.vrf(), read.vrf());
        same(name + "local AS", session.localAs(), localAs(read));
        same(name + "remote AS", session.remoteAs(), read.remoteAs());
        same(name + "peer group", settings.peerGroup(), read.peerGroup());
        same(name + "private AS numbers removed", settings.removesPrivateAsns(), read.removesPrivateAsns());
        same(name + "maximum prefixes", settings.maximumPrefixes(), read.maximumPrefixes());
        same(name + "BFD", settings.bfd(), read.bfd());
        same(name + "timers", settings.timers(), read.timers());
        read.originated().ifPresent(prefixes -> same(name + "originated", originated(session), Set.copyOf(prefixes)));
        same(name + "first AS check", checksFirstAs, read.firstAsCheck());
    }

    private void settings(IbgpPlan session, ReadSession read) {
        var name = session.name() + " ";
        same(name + "VRF", session.vrf(), read.vrf());
        same(name + "local AS", plan.localAs(), localAs(read));
        same(name + "remote AS", plan.localAs(), Optional.ofNullable(read.remoteAs()).orElse(plan.localAs()));
        read.localAddress().ifPresent(address -> same(name + "local address", session.localAddress(), address));
        same(name + "next hop self", true, read.nextHopSelf());
    }

    /** A session without AS number of its own has the router's. */
    private Asn localAs(ReadSession read) {
        return Optional.ofNullable(read.localAs()).orElse(plan.localAs());
    }

    /** A router puts into BGP what any of its sessions of a family and VRF announces as the router's own. */
    private Set<Prefix> originated(SessionPlan session) {
        return plan.sessions().stream()
                .filter(other -> other.family() == session.family() && other.vrf().equals(session.vrf()))
                .flatMap(other -> other.networks().stream())
                .collect(Collectors.toSet());
    }

    private void routes(String session, RoutePolicy inbound, RoutePolicy outbound, ReadSession read) {
        for (var route : Stream.concat(corpus.inbound().stream(), overPaths().stream()).toList()) {
            if (route.prefix().family() == inbound.family()) {
                same(session + " in " + route, expected(inbound, route), read.inbound(route));
            }
        }
        for (var route : Stream.concat(corpus.outbound().stream(), overPaths().stream()).toList()) {
            if (route.prefix().family() == outbound.family()) {
                same(session + " out " + route, expected(outbound, route), read.outbound(route));
            }
        }
    }

    /** What is advertised and what is not, over paths of all kinds; a router's table has one of them at a time. */
    private List<Announcement> overPaths() {
        var behind = plan.sessions().stream().flatMap(session -> session.advertisements().stream())
                .flatMap(advertisement -> advertisement.origin() instanceof Origin.Behind origin
                        ? origin.asns().stream() : Stream.empty())
                .distinct().toList();
        var asns = Stream.concat(behind.stream(), Stream.of(Asn.MICROSOFT, new Asn(64999), plan.localAs())).distinct().toList();
        var paths = new ArrayList<List<Asn>>();
        paths.add(List.of());
        for (var first : asns) {
            paths.add(List.of(first));
            // Its digits in other numbers.
            paths.add(List.of(new Asn(first.value() % 100_000_000 * 10)));
            paths.add(List.of(new Asn(first.value() / 10)));
            asns.forEach(second -> paths.add(List.of(first, second)));
            behind.forEach(second -> paths.add(List.of(second, second, first)));
        }
        var strangers = Stream.of("20.200.0.0/16", "2603:1000::/32").map(Prefix::valueOf);
        return Stream.concat(strangers, plan.sessions().stream().flatMap(session -> session.advertised().stream()))
                .distinct()
                .flatMap(prefix -> paths.stream().map(path -> Announcement.of(prefix, List.of(), path)))
                .toList();
    }

    private static Verdict expected(RoutePolicy policy, Announcement route) {
        var decision = PolicyEvaluator.evaluate(policy, route.route());
        return decision.accepted()
                ? new Verdict(true, decision.localPreference(), decision.term().prepended())
                : Verdict.REJECTED;
    }

    private void same(String what, Object expected, Object actual) {
        if (differences.size() < ENOUGH && !Objects.equals(expected, actual)) {
            differences.add(what + ": expected " + expected + ", read " + actual);
        }
    }
}
