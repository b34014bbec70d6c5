package org.erdsl.difference;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.erdsl.difference.RouteChange.Kind;
import org.erdsl.difference.SettingChange.Effect;
import org.erdsl.drift.PlannedSession;
import org.erdsl.policy.Advertisement;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.MaximumPrefixes;
import org.erdsl.policy.Origin;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.SessionPlan;
import org.erdsl.policy.SessionSettings;
import org.erdsl.policy.SessionTimers;

/** Compares the sessions of a router. */
final class SessionComparison {

    private final String router;
    private final CommunityNames names;
    private final Changes changes;

    SessionComparison(String router, CommunityNames names, Changes changes) {
        this.router = router;
        this.names = names;
        this.changes = changes;
    }

    void compare(SessionPair pair) {
        var session = ChangedSession.of(pair.either());
        if (pair.before().isEmpty() || pair.after().isEmpty()) {
            changes.routes().add(RouteChange.ofSession(router, session,
                    pair.before().isEmpty() ? Kind.SESSION_NEW : Kind.SESSION_GONE));
        }
        compare(pair, session, PlannedSession::inbound, RouteDirection.IN);
        compare(pair, session, PlannedSession::outbound, RouteDirection.OUT);
        ends(new SettingComparison<>(router, Optional.of(session), pair.before(), pair.after(), changes));
        settings(new SettingComparison<>(router, Optional.of(session), pair.before().flatMap(PlannedSession::microsofts),
                pair.after().flatMap(PlannedSession::microsofts), changes));
    }

    private void compare(SessionPair pair, ChangedSession session, Function<PlannedSession, RoutePolicy> policy,
            RouteDirection direction) {
        changes.routes().addAll(new PolicyComparison(router, session, direction, pair.either().usualPath(), names)
                .changes(pair.before().map(policy), pair.after().map(policy)));
    }

    private static void ends(SettingComparison<PlannedSession> ends) {
        ends.compare("neighbor", session -> Optional.of(session.key().neighbor()), Effect.RESTART);
        ends.compare("VRF", session -> session.key().vrf(), Effect.RESTART);
    }

    private static void settings(SettingComparison<SessionPlan> settings) {
        settings.compare("local address", session -> Optional.of(session.localAddress() + "/" + session.linkLength()),
                Effect.RESTART);
        settings.compare("AS number of Microsoft", session -> Optional.of(session.remoteAs()), Effect.RESTART);
        settings.compare("AS number Microsoft sees", session -> Optional.of(session.localAs()), Effect.RESTART);
        settings.compare("interface", SessionPlan::interfaceName, Effect.RESTART);
        settings.compare("authentication", session -> session.settings().authenticationSecret()
                .map(secret -> "MD5 with secret " + secret), Effect.RESTART);
        settings.compare("timers", session -> session.settings().timers().map(SessionComparison::words),
                Effect.NEXT_START);
        settings.compare("BFD", session -> session.settings().bfd().map(SessionComparison::words), Effect.NONE);
        settings.compare("maximum prefixes", session -> session.settings().maximumPrefixes()
                .map(SessionComparison::words), Effect.NONE);
        settings.compare("private AS numbers", session -> Optional.of(words(session.settings())), Effect.NONE);
        settings.compare("peer group", session -> session.settings().peerGroup(), Effect.NEXT_START);
        settings.compare("origins", SessionComparison::origins, Effect.NONE);
    }

    private static String words(SessionTimers timers) {
        return "keepalive " + timers.keepaliveSeconds() + " s, hold " + timers.holdSeconds() + " s";
    }

    private static String words(Bfd bfd) {
        return bfd.intervalMilliseconds() + " ms x " + bfd.multiplier();
    }

    private static String words(MaximumPrefixes maximum) {
        var percent = maximum.warningPercent();
        return maximum.limit() + (percent.isEmpty() ? "" : ", warning at " + percent.getAsInt() + " %");
    }

    private static String words(SessionSettings settings) {
        return settings.removesPrivateAsns() ? "taken out of paths" : "left in paths";
    }

    /** Of what the routing table has from wherever it is, nothing is to be said. */
    private static Optional<String> origins(SessionPlan session) {
        var words = session.advertisements().stream()
                .filter(advertisement -> !(advertisement.origin() instanceof Origin.RoutingTable))
                .map(SessionComparison::words).sorted().collect(Collectors.joining(", "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static String words(Advertisement advertisement) {
        var origin = advertisement.origin();
        if (origin instanceof Origin.Behind behind) {
            return advertisement.prefix() + " from AS " + behind.asns().stream().map(Object::toString)
                    .collect(Collectors.joining(" "));
        }
        return advertisement.prefix()
                + (origin instanceof Origin.Igp igp ? " from IGP " + igp.process() : " from a blackhole");
    }
}
