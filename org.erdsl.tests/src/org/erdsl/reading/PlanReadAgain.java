package org.erdsl.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.policy.IbgpPlan;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.policy.MaximumPrefixes;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;
import org.erdsl.running.AsPathPattern;
import org.erdsl.running.AsnRange;
import org.erdsl.running.Condition;
import org.erdsl.running.Outcome;
import org.erdsl.running.PolicyChain;
import org.erdsl.running.PrefixLimit;
import org.erdsl.running.PrefixLimit.AtLimit;
import org.erdsl.running.RunningInterface;
import org.erdsl.running.RunningPolicy;
import org.erdsl.running.RunningRouter;
import org.erdsl.running.RunningSession;
import org.erdsl.running.RunningTerm;
import org.erdsl.running.RunningTimers;
import org.erdsl.running.Setting;
import org.erdsl.running.SourceLine;
import org.erdsl.sets.Comparison;
import org.erdsl.sets.SessionPolicy;

/**
 * How a router, as the product reads its text, differs from the plan that the text was written from: in the sets of routes
 * exactly, and in settings where the text says them.
 */
public final class PlanReadAgain {

    private static final Condition FROM_MICROSOFT = new Condition.PathIs(AsPathPattern.sequence(
            AsPathPattern.one(AsnRange.of(Asn.MICROSOFT)), AsPathPattern.anything()));

    private final RouterPlan plan;
    private final RunningRouter router;
    private final boolean checksFirstAs;
    private final List<String> differences = new ArrayList<>();

    private PlanReadAgain(RouterPlan plan, RunningRouter router, boolean checksFirstAs) {
        this.plan = plan;
        this.router = router;
        this.checksFirstAs = checksFirstAs;
    }

    /**
     * One line for each difference; empty when there is none.
     *
     * @param checksFirstAs whether the platform checks the first AS by a setting, so that every session has to
     */
    public static List<String> differences(RouterPlan plan, RunningRouter router, boolean checksFirstAs) {
        var again = new PlanReadAgain(plan, router, checksFirstAs);
        plan.sessions().forEach(again::session);
        plan.ibgp().forEach(again::session);
        again.same("sessions", plan.sessions().size() + plan.ibgp().size(), router.sessions().size());
        again.same("interfaces", plan.interfaces().stream().map(PlanReadAgain::text).sorted().toList(),
                router.interfaces().stream().filter(link -> !link.addresses().isEmpty()).map(PlanReadAgain::text).sorted()
                        .toList());
        again.originations();
        return List.copyOf(again.differences);
    }

    /** On SR OS no statement puts a prefix into BGP: what the export policy lets out is advertised. */
    private void originations() {
        if (!router.platform().equals("nokia-sr-os")) {
            same("originations", plan.sessions().stream().flatMap(session -> session.networks().stream()
                            .map(prefix -> session.vrf() + " " + prefix)).collect(Collectors.toSet()),
                    router.originations().stream().map(origination -> origination.vrf() + " " + origination.prefix())
                            .collect(Collectors.toSet()));
        }
    }

    private void session(SessionPlan session) {
        var name = session.name();
        var settings = session.settings();
        find(name, session.vrf(), session.neighbor(), session.family()).ifPresent(read -> {
            policies(name, session.inbound(), session.outbound(), read);
            local(name, session.localAs(), read);
            setting(name, Setting.REMOTE_AS, session.remoteAs(), read);
            setting(name, Setting.ACTIVATED, true, read);
            setting(name, Setting.REMOVES_PRIVATE_AS, settings.removesPrivateAsns(), read);
            if (checksFirstAs) {
                setting(name, Setting.FIRST_AS_CHECK, true, read);
            }
            same(name + " limit", settings.maximumPrefixes().map(PlanReadAgain::limit),
                    read.settings().value(Setting.MAXIMUM_PREFIXES).map(PrefixLimit::toString));
            settings.timers().ifPresent(timers -> setting(name, Setting.TIMERS,
                    new RunningTimers(timers.keepaliveSeconds(), timers.holdSeconds()), read));
            same(name + " BFD", settings.bfd(), read.settings().value(Setting.BFD).flatMap(bfd -> bfd.timers()));
            settings.peerGroup().ifPresent(group -> setting(name, Setting.PEER_GROUPS, List.of(group), read));
        });
    }

    private void session(IbgpPlan session) {
        find(session.name(), session.vrf(), session.neighbor(), session.family()).ifPresent(read -> {
            policies(session.name(), session.inbound(), session.outbound(), read);
            local(session.name(), plan.localAs(), read);
            setting(session.name(), Setting.REMOTE_AS, plan.localAs(), read);
            setting(session.name(), Setting.LOCAL_ADDRESS, session.localAddress(), read);
        });
    }

    private Optional<RunningSession> find(String name, Optional<String> vrf, IpAddress neighbor, AddressFamily family) {
        var found = router.sessions().stream().filter(session -> session.vrf().equals(vrf)
                && session.neighbor().equals(neighbor) && session.family() == family).findFirst();
        same(name + " is there", true, found.isPresent());
        return found;
    }

    private void policies(String name, RoutePolicy inbound, RoutePolicy outbound, RunningSession read) {
        compare(name + " in", inbound, SessionPolicy.inbound(router, read), checksFirstAs || inbound.name().contains("ibgp"));
        compare(name + " out", outbound, SessionPolicy.outbound(router, read), true);
    }

    /** @param everyPath whether routes whose path does not begin with the neighbor's AS count: a rule may reject them */
    private void compare(String name, RoutePolicy policy, SessionPolicy read, boolean everyPath) {
        var planned = everyPath ? SessionPolicy.planned(policy) : behindTheCheck(SessionPolicy.planned(policy));
        var comparison = Comparison.of(policy.family(), planned, read, List.of(Asn.MICROSOFT));
        if (comparison.verdict() != Comparison.Verdict.EQUAL) {
            differences.add(name + ": " + comparison.differences().stream().limit(2)
                    .map(difference -> difference.aspect() + " of " + difference.example() + ": " + difference.left() + " / "
                            + difference.right())
                    .collect(Collectors.joining("; ")) + comparison.doubts().stream().limit(2)
                            .map(doubt -> " in doubt: " + doubt.aspect() + " " + doubt.unknowns())
                            .collect(Collectors.joining()));
        }
    }

    /** What a plan means where a rule before its terms rejects a path that does not begin with the neighbor's AS. */
    private static SessionPolicy behindTheCheck(SessionPolicy planned) {
        var line = new SourceLine("first AS", 1);
        var policies = new HashMap<>(planned.policies());
        policies.put("first AS", new RunningPolicy("first AS", "first AS", List.of(new RunningTerm("first AS",
                Condition.not(FROM_MICROSOFT), List.of(), Outcome.REJECT, List.of(line))), Outcome.NEXT_POLICY, true,
                List.of(line)));
        var uses = new ArrayList<>(List.of(new PolicyChain.Use("first AS", line)));
        uses.addAll(planned.chain().uses());
        return new SessionPolicy(new PolicyChain(uses, planned.chain().otherwise()), policies, List.of());
    }

    /** What the router's own AS number is, a file need not say. */
    private void local(String name, Asn expected, RunningSession read) {
        same(name + " local AS", expected, read.settings().value(Setting.LOCAL_AS).orElse(plan.localAs()));
    }

    private <T> void setting(String name, Setting<T> setting, T expected, RunningSession read) {
        same(name + " " + setting, Optional.of(expected), read.settings().value(setting));
    }

    private static String limit(MaximumPrefixes maximum) {
        return new PrefixLimit(maximum.limit(), maximum.warningPercent(), AtLimit.TEAR_DOWN, Optional.empty()).toString();
    }

    private static String text(InterfacePlan link) {
        return link.vlan() + " " + link.outerVlan() + " " + link.vrf() + " " + link.addresses() + " " + link.mtu();
    }

    private static String text(RunningInterface link) {
        return link.vlan() + " " + link.outerVlan() + " " + link.vrf() + " " + link.addresses() + " " + link.mtu();
    }

    private void same(String what, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            differences.add(what + ": expected " + expected + ", read " + actual);
        }
    }
}
