package org.erdsl.generator.routemap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.erdsl.net.AddressFamily;
import org.erdsl.policy.IbgpPlan;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;

/**
 * Short names for the lists that all sessions of a router have in common: what is rejected from everyone, what is
 * accepted, what iBGP passes on. A list in which sessions differ is each session's own and has its name, and so has what
 * a session advertises: it may change on one session alone, and the name stays when it does.
 */
final class SharedNames implements ListNaming {

    private static final Map<String, String> SHORT = Map.of(
            "default-route", "default",
            "special-purpose", "special",
            "own-prefixes", "own",
            "prefix-lengths", "lengths",
            "excluded-services", "excluded");

    private static final String FROM_BEHIND = "advertised-from-";

    /** A list that several policies may have in common; of prefixes there is one for each family. */
    private record Key(String term, Class<?> kind, AddressFamily family) {

        static Key of(RoutePolicy policy, PolicyTerm term, Match match) {
            var isOfPrefixes = match instanceof Match.AnyPrefix;
            return new Key(term.name(), match.getClass(), isOfPrefixes ? policy.family() : null);
        }

        String listName() {
            var name = "ERDSL-" + shorter(term);
            return family == null ? name : name + "-v" + (family == AddressFamily.IPV4 ? 4 : 6);
        }
    }

    private static String shorter(String term) {
        return term.startsWith(FROM_BEHIND)
                ? "from-" + term.substring(FROM_BEHIND.length())
                : SHORT.getOrDefault(term, term);
    }

    private final Set<String> sharing = new HashSet<>();
    private final Map<Key, Set<Match>> contents = new HashMap<>();

    SharedNames(RouterPlan plan) {
        add(plan.sessions().stream().map(SessionPlan::inbound).toList());
        add(plan.ibgp().stream().map(IbgpPlan::inbound).toList());
        add(plan.ibgp().stream().map(IbgpPlan::outbound).toList());
    }

    private void add(List<RoutePolicy> policies) {
        for (var policy : policies) {
            sharing.add(policy.name());
            for (var term : policy.terms()) {
                for (var match : term.matches()) {
                    contents.computeIfAbsent(Key.of(policy, term, match), key -> new HashSet<>()).add(match);
                }
            }
        }
    }

    @Override
    public String name(RoutePolicy policy, PolicyTerm term, Match match) {
        var key = Key.of(policy, term, match);
        return sharing.contains(policy.name()) && contents.get(key).size() == 1
                ? key.listName()
                : policy.name() + "_" + shorter(term.name());
    }
}
