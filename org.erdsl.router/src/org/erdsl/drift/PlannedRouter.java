package org.erdsl.drift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdsl.net.Asn;
import org.erdsl.policy.IbgpPlan;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.policy.MaximumPrefixes;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;
import org.erdsl.running.Origination;
import org.erdsl.running.PrefixLimit;
import org.erdsl.running.Reading;
import org.erdsl.running.RunningBfd;
import org.erdsl.running.RunningInterface;
import org.erdsl.running.RunningPolicy;
import org.erdsl.running.RunningRouter;
import org.erdsl.running.RunningSession;
import org.erdsl.running.RunningSettings;
import org.erdsl.running.RunningTimers;
import org.erdsl.running.Setting;
import org.erdsl.running.SourceLine;
import org.erdsl.running.Stated;
import org.erdsl.sets.SessionPolicy;

/** A router that runs exactly its plan, so that two plans are compared as a plan and a router are. */
public final class PlannedRouter {

    private final Map<String, RunningPolicy> policies = new LinkedHashMap<>();
    private final SourceLine line;
    private final RouterPlan plan;

    private PlannedRouter(RouterPlan plan) {
        this.plan = plan;
        this.line = new SourceLine(plan.router(), 1);
    }

    /** @return a router whose lines are all the first of a file with its name: it has no text */
    public static RunningRouter of(RouterPlan plan) {
        return new PlannedRouter(plan).router();
    }

    private RunningRouter router() {
        var sessions = new ArrayList<RunningSession>();
        plan.sessions().forEach(session -> sessions.add(session(session)));
        plan.ibgp().forEach(session -> sessions.add(session(session)));
        return new RunningRouter(plan.platform(), plan.version(), Optional.of(plan.router()), sessions, policies,
                originations(), plan.interfaces().stream().map(this::link).toList(), List.of(),
                new Reading(0, List.of(), List.of()));
    }

    private RunningSession session(SessionPlan session) {
        var settings = settings(session.remoteAs(), session.localAs())
                .with(Setting.AUTHENTICATED, session.settings().authenticationSecret().isPresent(), line)
                .with(Setting.REMOVES_PRIVATE_AS, session.settings().removesPrivateAsns(), line);
        settings = session.settings().maximumPrefixes().map(PlannedRouter::limit).map(limit ->
                with(Setting.MAXIMUM_PREFIXES, limit)).orElse(RunningSettings.NONE).orElse(settings);
        settings = session.settings().timers().map(timers -> with(Setting.TIMERS,
                new RunningTimers(timers.keepaliveSeconds(), timers.holdSeconds()))).orElse(RunningSettings.NONE)
                .orElse(settings);
        settings = session.settings().bfd().map(bfd -> with(Setting.BFD, new RunningBfd(true, Optional.of(bfd))))
                .orElse(RunningSettings.NONE).orElse(settings);
        return new RunningSession(session.vrf(), session.neighbor(), session.family(), settings,
                policy(session.inbound()).chain(), policy(session.outbound()).chain(), List.of(), List.of(line));
    }

    private RunningSession session(IbgpPlan session) {
        return new RunningSession(session.vrf(), session.neighbor(), session.family(),
                settings(plan.localAs(), plan.localAs()), policy(session.inbound()).chain(),
                policy(session.outbound()).chain(), List.of(), List.of(line));
    }

    private RunningSettings settings(Asn remote, Asn local) {
        return RunningSettings.NONE.with(Setting.REMOTE_AS, Stated.at(line, remote))
                .with(Setting.LOCAL_AS, Stated.at(line, local));
    }

    private <T> RunningSettings with(Setting<T> setting, T value) {
        return RunningSettings.NONE.with(setting, value, line);
    }

    private static PrefixLimit limit(MaximumPrefixes maximum) {
        return new PrefixLimit(maximum.limit(), maximum.warningPercent(), PrefixLimit.AtLimit.TEAR_DOWN, Optional.empty());
    }

    private SessionPolicy policy(RoutePolicy policy) {
        var planned = SessionPolicy.planned(policy);
        policies.putAll(planned.policies());
        return planned;
    }

    private List<Origination> originations() {
        return plan.sessions().stream()
                .flatMap(session -> session.networks().stream().map(prefix ->
                        new Origination(session.vrf(), prefix, Origination.Kind.NETWORK, List.of(line))))
                .distinct().toList();
    }

    private RunningInterface link(InterfacePlan link) {
        return new RunningInterface(link.name(), link.vrf(), link.vlan(), link.outerVlan(), link.addresses(), link.mtu(),
                link.bfd().map(bfd -> new RunningBfd(true, Optional.of(bfd))), false, Optional.of(link.description()),
                List.of(line));
    }
}
