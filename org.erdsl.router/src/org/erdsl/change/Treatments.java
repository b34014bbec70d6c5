package org.erdsl.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.erdsl.drift.SessionKey;
import org.erdsl.net.AddressFamily;
import org.erdsl.policy.RouterPlan;
import org.erdsl.running.RunningReader;
import org.erdsl.running.RunningRouter;
import org.erdsl.running.RunningSession;
import org.erdsl.running.Setting;
import org.erdsl.running.SourceText;
import org.erdsl.sets.RouteSpace;
import org.erdsl.sets.SessionPolicy;

/**
 * What must hold at each moment of a change: every route on every session is treated as before or as after. So nothing is
 * accepted or advertised that neither of the two allows, and nothing is lost that both want.
 */
final class Treatments {

    private final RunningReader reader;
    private final String file;
    private final Read before;
    private final Read after;

    Treatments(RunningReader reader, String file, Configuration before, Configuration after) {
        this.reader = reader;
        this.file = file;
        this.before = read(before);
        this.after = read(after);
    }

    private Read read(Configuration configuration) {
        return new Read(Optional.of(configuration), reader.read(SourceText.of(file, configuration.text())));
    }

    /** A configuration, where it is known as a tree, and the router it makes. */
    private record Read(Optional<Configuration> configuration, RunningRouter router) {

        List<Statement> saidOf(String routeMap) {
            return configuration.map(tree -> tree.saidOf(routeMap)).orElse(List.of());
        }
    }

    /** Why a configuration must not be there in between, in words; nothing where it may. */
    Optional<String> broken(Configuration between) {
        var router = read(between);
        var sessions = sessions(router.router());
        var earlier = sessions(before.router());
        var later = sessions(after.router());
        for (var key : earlier.keySet()) {
            if (later.containsKey(key) && !sessions.containsKey(key)) {
                return Optional.of("session " + key + " would end");
            }
        }
        for (var session : sessions.entrySet()) {
            var key = session.getKey();
            if (!earlier.containsKey(key) && !later.containsKey(key)) {
                return Optional.of("session " + key + " would come and go");
            }
            var broken = broken(key, router, session.getValue(), earlier.get(key), later.get(key));
            if (broken.isPresent()) {
                return broken;
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a session that a plan does not have would be treated otherwise than before.
     *
     * @return in words; nothing where none would
     */
    static Optional<String> brokenBeside(RunningRouter before, RunningRouter after, RouterPlan plan) {
        var planned = new HashSet<SessionKey>();
        plan.sessions().forEach(session ->
                planned.add(new SessionKey(session.vrf(), session.neighbor(), session.family())));
        plan.ibgp().forEach(session -> planned.add(new SessionKey(session.vrf(), session.neighbor(), session.family())));
        var earlier = sessions(before);
        var later = sessions(after);
        for (var key : earlier.keySet()) {
            if (!planned.contains(key)) {
                var from = new Side(new Read(Optional.empty(), before), earlier.get(key));
                var broken = later.containsKey(key)
                        ? broken(key, new Side(new Read(Optional.empty(), after), later.get(key)), from, from)
                        : Optional.of("session " + key + " would end");
                if (broken.isPresent()) {
                    return broken;
                }
            }
        }
        return Optional.empty();
    }

    /** Those that exchange routes. */
    private static Map<SessionKey, RunningSession> sessions(RunningRouter router) {
        var sessions = new HashMap<SessionKey, RunningSession>();
        router.sessions().stream()
                .filter(session -> session.settings().value(Setting.ACTIVATED).orElse(true)
                        && !session.settings().value(Setting.SHUT_DOWN).orElse(false))
                .forEach(session -> sessions.put(
                        new SessionKey(session.vrf(), session.neighbor(), session.family()), session));
        return sessions;
    }

    private Optional<String> broken(SessionKey key, Read router, RunningSession session, RunningSession earlier,
            RunningSession later) {
        var from = earlier == null ? new Side(after, later) : new Side(before, earlier);
        return broken(key, new Side(router, session), from, later == null ? from : new Side(after, later));
    }

    private static Optional<String> broken(SessionKey key, Side between, Side from, Side to) {
        if (!isWithin(key.family(), between, from, to, Side::inbound)) {
            return Optional.of("session " + key + " would accept otherwise than before and after");
        }
        return isWithin(key.family(), between, from, to, Side::outbound)
                ? Optional.empty()
                : Optional.of("session " + key + " would advertise otherwise than before and after");
    }

    private static boolean isWithin(AddressFamily family, Side between, Side from, Side to,
            Function<Side, SessionPolicy> direction) {
        var policy = direction.apply(between);
        // The same words do the same, which most steps are about in most sessions.
        var words = between.words(policy);
        if (words.isPresent() && (words.equals(from.words(direction.apply(from)))
                || words.equals(to.words(direction.apply(to))))) {
            return true;
        }
        var space = RouteSpace.of(family, policy, direction.apply(from), direction.apply(to));
        return space.partition(policy)
                .isWithin(space.partition(direction.apply(from)), space.partition(direction.apply(to)));
    }

    /** A session of a router. */
    private record Side(Read read, RunningSession session) {

        SessionPolicy inbound() {
            return SessionPolicy.inbound(read.router(), session);
        }

        SessionPolicy outbound() {
            return SessionPolicy.outbound(read.router(), session);
        }

        /** All that a policy says, with its lists; nothing where more than route maps that are there decides. */
        Optional<List<Statement>> words(SessionPolicy policy) {
            if (policy.chain().uses().isEmpty() || !policy.unknowns().isEmpty()) {
                return Optional.empty();
            }
            var words = new ArrayList<Statement>();
            for (var use : policy.chain().uses()) {
                var name = use.policy().substring(use.policy().lastIndexOf(' ') + 1);
                var said = read.saidOf(name);
                if (said.isEmpty()) {
                    return Optional.empty();
                }
                words.addAll(said);
            }
            return Optional.of(words);
        }
    }
}
