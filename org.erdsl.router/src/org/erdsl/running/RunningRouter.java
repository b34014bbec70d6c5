package org.erdsl.running;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A router as its running configuration makes it.
 *
 * @param platform the platform, as models name it
 * @param version the version, where the configuration says it
 * @param hostname the name the router gives itself, where it does
 * @param sessions its sessions, in the order of the configuration; also those that are shut down or not activated
 * @param policies the policies that sessions and other policies refer to, by name; also those that are not defined
 * @param originations the prefixes it puts into BGP itself
 * @param interfaces its interfaces
 * @param unknowns statements that are not understood and may concern every session
 * @param reading what became of the statements
 */
public record RunningRouter(String platform, Optional<String> version, Optional<String> hostname,
        List<RunningSession> sessions, Map<String, RunningPolicy> policies, List<Origination> originations,
        List<RunningInterface> interfaces, List<UnknownStatement> unknowns, Reading reading) {

    public RunningRouter {
        sessions = List.copyOf(sessions);
        policies = Collections.unmodifiableMap(new LinkedHashMap<>(policies));
        originations = List.copyOf(originations);
        interfaces = List.copyOf(interfaces);
        unknowns = List.copyOf(unknowns);
        for (var session : sessions) {
            check(policies, session.inbound());
            check(policies, session.outbound());
        }
    }

    private static void check(Map<String, RunningPolicy> policies, PolicyChain chain) {
        for (var use : chain.uses()) {
            if (!policies.containsKey(use.policy())) {
                throw new IllegalArgumentException("no policy " + use.policy() + ", which " + use.line() + " uses");
            }
        }
    }
}
