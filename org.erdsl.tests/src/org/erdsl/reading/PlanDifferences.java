package org.erdsl.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.policy.IbgpPlan;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.policy.MaximumPrefixes;
import org.erdsl.policy.Origin;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;
import org.erdsl.running.Origination;
import org.erdsl.running.PrefixLimit;
import org.erdsl.running.RunningInterface;
import org.erdsl.running.RunningRouter;
import org.erdsl.running.RunningSession;
import org.erdsl.running.Setting;
import org.erdsl.sets.Aspect;
import org.erdsl.sets.Comparison;
import org.erdsl.sets.RouteSpace;
import org.erdsl.sets.SessionPolicy;
import org.erdsl.sets.Treatment;

/** How a router that was read differs from the plan its configuration was written from: sets of routes, and settings. */
final class PlanDifferences {

    private static final Set<Aspect> NOT_NEXT_HOP = EnumSet.complementOf(EnumSet.of(Aspect.NEXT_HOP));

    private final RouterPlan plan;
    private final RunningRouter router;
    private final boolean checksFirstAs;
    private final List<String> differences = new ArrayList<>();

    private PlanDifferences(RouterPlan plan, RunningRouter router, boolean checksFirstAs) {
        this.plan = plan;
        this.router = router;
        this.checksFirstAs = checksFirstAs;
    }

    /** One line for each difference, and for whatever is not understood; empty when the router is as planned. */
    static List<String> of(RouterPlan plan, RunningRouter router, boolean checksFirstAs) {
        var differences = new PlanDifferences(plan, router, checksFirstAs);
        differences.compare();
        return differences.differences;
    }

    private void compare() {
        router.reading().unknown().forEach(unknown -> differences.add("unknown: " + unknown));
        var planned = Stream.concat(
                plan.sessions().stream().map(session -> key(session.vrf(), session.neighbor(), session.family())),
                plan.ibgp().stream().map(session -> key(session.vrf(), session.neighbor(), session.family())))
                .sorted().toList();
        same("sessions", planned, router.sessions().stream()
                .map(session -> key(session.vrf(), session.neighbor(), session.family())).sorted().toList());
        plan.sessions().forEach(session -> find(session.vrf(), session.neighbor(), session.family())
                .ifPresent(read -> session(session, read)));
        plan.ibgp().forEach(session -> find(session.vrf(), session.neighbor(), session.family())
                .ifPresent(read -> session(session, read)));
        same("interfaces", plan.interfaces().stream().map(PlanDifferences::text).sorted().toList(),
                router.interfaces().stream().map(PlanDifferences::text).sorted().toList());
        if (router.platform().equals("juniper-junos")) {
            same("static routes", originations(Origin.Blackhole.class), originated(Origination.Kind.STATIC));
        } else {
            same("networks", networks(), originated(Origination.Kind.NETWORK));
        }
    }

    private static String key(Optional<String> vrf, IpAddress neighbor, AddressFamily family) {
        return vrf.orElse("-") + " " + neighbor + " " + family;
    }

    private Optional<RunningSession> find(Optional<String> vrf, IpAddress neighbor, AddressFamily family) {
        return router.sessions().stream().filter(session -> key(session.vrf(), session.neighbor(), session.family())
                .equals(key(vrf, neighbor, family))).findFirst();
    }

    private Set<String> originations(Class<? extends Origin> origin) {
        return plan.sessions().stream().flatMap(session -> session.advertisements().stream()
                        .filter(advertisement -> origin.isInstance(advertisement.origin()))
                        .map(advertisement -> session.vrf().orElse("-") + " " + advertisement.prefix()))
                .collect(Collectors.toSet());
    }

    private Set<String> networks() {
        return plan.sessions().stream().flatMap(session -> session.networks().stream()
                        .map(prefix -> session.vrf().orElse("-") + " " + prefix))
                .collect(Collectors.toSet());
    }

    private Set<String> originated(Origination.Kind kind) {
        return router.originations().stream().filter(origination -> origination.kind() == kind)
                .map(origination -> origination.vrf().orElse("-") + " " + origination.prefix())
                .collect(Collectors.toSet());
    }

    private void session(SessionPlan session, RunningSession read) {
        var name = session.name() + " ";
        var settings = read.settings();
        same(name + "activation", Optional.of(true), settings.value(Setting.ACTIVATED));
        same(name + "remote AS", session.remoteAs(), settings.value(Setting.REMOTE_AS).orElse(null));
        same(name + "local AS", session.localAs(), settings.value(Setting.LOCAL_AS).orElse(plan.localAs()));
        same(name + "maximum prefixes", session.settings().maximumPrefixes().map(PlanDifferences::text),
                settings.value(Setting.MAXIMUM_PREFIXES).map(PlanDifferences::text));
        same(name + "timers", session.settings().timers()
                        .map(timers -> "keepalive " + timers.keepaliveSeconds() + " s, hold " + timers.holdSeconds() + " s"),
                settings.value(Setting.TIMERS).map(Object::toString));
        same(name + "BFD", session.settings().bfd(), settings.value(Setting.BFD).flatMap(bfd -> bfd.timers()));
        same(name + "first AS check", Optional.of(checksFirstAs), settings.value(Setting.FIRST_AS_CHECK));
        same(name + "removal of private AS numbers", Optional.of(session.settings().removesPrivateAsns()),
                settings.value(Setting.REMOVES_PRIVATE_AS));
        same(name + "peer group", true, session.settings().peerGroup().stream()
                .allMatch(group -> settings.value(Setting.PEER_GROUPS).orElse(List.of()).contains(group)));
        routes(name + "in", session.inbound(), SessionPolicy.inbound(router, read), List.of(Asn.MICROSOFT));
        routes(name + "out", session.outbound(), SessionPolicy.outbound(router, read), List.of());
    }

    private void session(IbgpPlan session, RunningSession read) {
        var name = session.name() + " ";
        var settings = read.settings();
        same(name + "local AS", plan.localAs(), settings.value(Setting.LOCAL_AS).orElse(plan.localAs()));
        same(name + "remote AS", plan.localAs(), settings.value(Setting.REMOTE_AS).orElse(plan.localAs()));
        settings.value(Setting.LOCAL_ADDRESS)
                .ifPresent(address -> same(name + "local address", session.localAddress(), address));
        routes(name + "in", session.inbound(), SessionPolicy.inbound(router, read), List.of(Asn.MICROSOFT));
        routes(name + "out", session.outbound(), SessionPolicy.outbound(router, read), List.of(Asn.MICROSOFT));
        sameNextHop(name, SessionPolicy.outbound(router, read), session.family());
    }

    private void routes(String what, RoutePolicy policy, SessionPolicy read, List<Asn> usualPath) {
        var comparison = Comparison.of(policy.family(), SessionPolicy.planned(policy), read, usualPath);
        if (comparison.verdict(NOT_NEXT_HOP) != Comparison.Verdict.EQUAL) {
            differences.add(what + ": " + comparison.differences().stream().limit(1).toList()
                    + comparison.doubts().stream().limit(1).toList());
        }
    }

    /** Where the policy says the next hop, it says so of all that is told. */
    private void sameNextHop(String name, SessionPolicy read, AddressFamily family) {
        var hops = RouteSpace.of(family, read).partition(read).treatments().stream()
                .filter(Treatment.Accepted.class::isInstance).map(Treatment.Accepted.class::cast)
                .map(accepted -> accepted.attributes().nextHop()).distinct().toList();
        same(name + "next hops", true, hops.size() < 2);
    }

    private static String text(MaximumPrefixes maximum) {
        return maximum.limit() + " " + maximum.warningPercent() + " " + PrefixLimit.AtLimit.TEAR_DOWN;
    }

    private static String text(PrefixLimit limit) {
        return limit.limit() + " " + limit.warningPercent() + " " + limit.atLimit();
    }

    private static String text(InterfacePlan link) {
        return link.name() + " " + link.vrf() + link.vlan() + link.outerVlan() + link.addresses() + link.mtu()
                + link.description();
    }

    /** A name without the number of a sub-interface; the number of an untagged unit is no part of a plan's name. */
    private static String text(RunningInterface link) {
        var name = link.name().contains(".") ? link.name().substring(0, link.name().lastIndexOf('.')) : link.name();
        return name + " " + link.vrf() + link.vlan() + link.outerVlan()
                + link.addresses().stream().sorted(Comparator.comparing(address -> address.address().family())).toList()
                + link.mtu() + link.description().orElse("");
    }

    private void same(String what, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            differences.add(what + ": expected " + expected + ", read " + actual);
        }
    }
}
