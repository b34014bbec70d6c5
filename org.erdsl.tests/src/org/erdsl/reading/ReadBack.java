package org.erdsl.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
import org.erdsl.running.PrefixLimit;
import org.erdsl.running.PrefixLimit.AtLimit;
import org.erdsl.running.RunningInterface;
import org.erdsl.running.RunningRouter;
import org.erdsl.running.RunningSession;
import org.erdsl.running.RunningTimers;
import org.erdsl.running.Setting;
import org.erdsl.sets.Comparison;
import org.erdsl.sets.SessionPolicy;

/**
 * How a router, as the product reads its text, differs from the plan that the text was written from: in the sets of routes
 * exactly, and in settings where the text says them.
 */
public final class ReadBack {

    /** The platforms on which a network statement puts a prefix into BGP. */
    private static final Set<String> WITH_NETWORKS = Set.of("cisco-ios-xe", "arista-eos", "cisco-nx-os", "frr", "vyos");

    /** The platforms on which iBGP begins at an interface. */
    private static final Set<String> FROM_INTERFACES = Set.of("cisco-ios-xe", "arista-eos", "cisco-nx-os", "frr");

    private final RouterPlan plan;
    private final RunningRouter router;
    private final boolean checksFirstAs;
    private final List<String> differences = new ArrayList<>();

    private ReadBack(RouterPlan plan, RunningRouter router, boolean checksFirstAs) {
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
        var readBack = new ReadBack(plan, router, checksFirstAs);
        plan.sessions().forEach(readBack::session);
        plan.ibgp().forEach(readBack::session);
        if (WITH_NETWORKS.contains(router.platform())) {
            readBack.same("networks", readBack.networks(), router.originations().stream()
                    .map(origination -> origination.vrf() + " " + origination.prefix()).collect(Collectors.toSet()));
        }
        readBack.same("sessions", plan.sessions().size() + plan.ibgp().size(),
                (int) router.sessions().stream().filter(ReadBack::isActive).count());
        // Which VRF a device is in, FRR leaves to Linux.
        var saysVrf = !router.platform().equals("frr");
        readBack.same("interfaces", plan.interfaces().stream().map(link -> text(link, saysVrf)).sorted().toList(),
                router.interfaces().stream().filter(link -> !link.addresses().isEmpty()).map(ReadBack::text).sorted()
                        .toList());
        return List.copyOf(readBack.differences);
    }

    private Set<String> networks() {
        return plan.sessions().stream().flatMap(session -> session.networks().stream()
                .map(prefix -> session.vrf() + " " + prefix)).collect(Collectors.toSet());
    }

    private void session(SessionPlan session) {
        var name = session.name();
        var settings = session.settings();
        find(name, session.vrf(), session.neighbor(), session.family()).ifPresent(read -> {
            policies(name, session.inbound(), session.outbound(), read);
            local(name, session.localAs(), read);
            setting(name, Setting.REMOTE_AS, session.remoteAs(), read);
            setting(name, Setting.REMOVES_PRIVATE_AS, settings.removesPrivateAsns(), read);
            if (checksFirstAs) {
                setting(name, Setting.FIRST_AS_CHECK, true, read);
            }
            same(name + " limit", settings.maximumPrefixes().map(ReadBack::limit),
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
            if (!FROM_INTERFACES.contains(router.platform())) {
                // The others name the interface it begins at, which is left to whoever fills it in.
                setting(session.name(), Setting.LOCAL_ADDRESS, session.localAddress(), read);
            }
        });
    }

    private Optional<RunningSession> find(String name, Optional<String> vrf, IpAddress neighbor, AddressFamily family) {
        var found = router.sessions().stream().filter(session -> session.vrf().equals(vrf)
                && session.neighbor().equals(neighbor) && session.family() == family).findFirst();
        same(name + " is there", true, found.filter(ReadBack::isActive).isPresent());
        return found;
    }

    private static boolean isActive(RunningSession session) {
        return session.settings().value(Setting.ACTIVATED).orElse(true);
    }

    private void policies(String name, RoutePolicy inbound, RoutePolicy outbound, RunningSession read) {
        compare(name + " in", inbound, SessionPolicy.inbound(router, read));
        compare(name + " out", outbound, SessionPolicy.outbound(router, read));
    }

    private void compare(String name, RoutePolicy policy, SessionPolicy read) {
        var comparison = Comparison.of(policy.family(), SessionPolicy.planned(policy), read, List.of(Asn.MICROSOFT));
        if (comparison.verdict() != Comparison.Verdict.EQUAL) {
            differences.add(name + ": " + comparison.differences().stream().limit(2)
                    .map(difference -> difference.aspect() + " of " + difference.example() + ": " + difference.left() + " / "
                            + difference.right())
                    .collect(Collectors.joining("; ")) + comparison.doubts().stream().limit(2)
                            .map(doubt -> " in doubt: " + doubt.aspect() + " " + doubt.unknowns())
                            .collect(Collectors.joining()));
        }
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

    private static String text(InterfacePlan link, boolean saysVrf) {
        return link.vlan() + " " + link.outerVlan() + " " + link.vrf().filter(vrf -> saysVrf) + " " + link.addresses() + " " + link.mtu();
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
