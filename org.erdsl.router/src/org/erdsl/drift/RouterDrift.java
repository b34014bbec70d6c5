package org.erdsl.drift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.erdsl.net.Asn;
import org.erdsl.policy.RouterPlan;
import org.erdsl.running.RunningRouter;
import org.erdsl.running.RunningSession;
import org.erdsl.running.Setting;

/**
 * Compares what a router runs with its plan. No drift means that the sessions of the plan are there and provably treat
 * every route as the plan says.
 */
public final class RouterDrift {

    /** Platforms whose BGP takes prefixes from the routing table by policy alone, or whose files cannot name them. */
    private static final Set<String> WITHOUT_NETWORK_STATEMENTS = Set.of("juniper-junos", "nokia-sr-os", "gobgp");

    private final RouterPlan plan;
    private final RunningRouter running;
    private final List<Drift> found = new ArrayList<>();

    private RouterDrift(RouterPlan plan, RunningRouter running) {
        this.plan = plan;
        this.running = running;
    }

    /** What differs, session by session in the order of the plan. */
    public static List<Drift> of(RouterPlan plan, RunningRouter running) {
        var drift = new RouterDrift(plan, running);
        drift.compare();
        return List.copyOf(drift.found);
    }

    private void compare() {
        var sessions = new HashMap<SessionKey, RunningSession>();
        running.sessions().forEach(session -> sessions.put(key(session), session));
        var planned = new HashSet<SessionKey>();
        for (var session : PlannedSession.of(plan)) {
            planned.add(session.key());
            compare(session, Optional.ofNullable(sessions.get(session.key())));
        }
        running.sessions().stream()
                .filter(session -> !planned.contains(key(session)) && isWithMicrosoft(session) && isUsed(session))
                .forEach(this::notPlanned);
        found.addAll(InterfaceDrift.of(plan, running));
    }

    private void compare(PlannedSession planned, Optional<RunningSession> session) {
        if (session.isEmpty() || !isUsed(session.get())) {
            missing(planned, session);
            return;
        }
        found.addAll(new SettingsDrift(plan, planned, session.get()).all());
        found.addAll(new PolicyDrift(plan.router(), planned, running, session.get()).all());
        if (!WITHOUT_NETWORK_STATEMENTS.contains(running.platform())) {
            origins(planned);
        }
    }

    /** A session that is not there, not activated or elsewhere does nothing of what it should. */
    private void missing(PlannedSession planned, Optional<RunningSession> session) {
        var elsewhere = running.sessions().stream()
                .filter(other -> other.neighbor().equals(planned.key().neighbor())
                        && other.family() == planned.key().family() && !other.vrf().equals(planned.key().vrf()))
                .findFirst();
        var sentence = "is missing (" + planned.name() + ")";
        if (session.isPresent()) {
            sentence = "exchanges no " + planned.key().family() + " routes (" + planned.name() + ")";
        } else if (elsewhere.isPresent()) {
            sentence += "; session " + key(elsewhere.get()) + " is there instead";
        }
        found.add(new Drift(plan.router(), Optional.of(planned.key()), DriftKind.SESSION_MISSING, sentence, Optional.empty(),
                Optional.empty(), session.or(() -> elsewhere).map(RunningSession::lines).orElse(List.of())));
    }

    private void notPlanned(RunningSession session) {
        found.add(new Drift(plan.router(), Optional.of(key(session)), DriftKind.SESSION_NOT_PLANNED,
                "is with AS " + Asn.MICROSOFT + " and not in the model", Optional.empty(),
                Optional.empty(), session.lines()));
    }

    private void origins(PlannedSession planned) {
        for (var prefix : planned.networks()) {
            if (running.originations().stream().noneMatch(origination -> origination.prefix().equals(prefix)
                    && origination.vrf().equals(planned.key().vrf()))) {
                found.add(new Drift(plan.router(), Optional.of(planned.key()), DriftKind.ORIGIN_MISSING,
                        "does not originate " + prefix + ", so Microsoft is not told of it", Optional.empty(),
                        Optional.empty(), List.of()));
            }
        }
    }

    private static SessionKey key(RunningSession session) {
        return new SessionKey(session.vrf(), session.neighbor(), session.family());
    }

    private static boolean isWithMicrosoft(RunningSession session) {
        return session.settings().value(Setting.REMOTE_AS).filter(Asn.MICROSOFT::equals).isPresent();
    }

    private static boolean isUsed(RunningSession session) {
        return session.settings().value(Setting.ACTIVATED).orElse(true);
    }
}
