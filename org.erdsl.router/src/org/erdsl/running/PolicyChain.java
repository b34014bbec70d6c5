package org.erdsl.running;

import java.util.List;

/**
 * The policies of a session in one direction, as the router runs them: each looks at what those before it did not decide.
 * Several filters of a session that must all permit a route become policies the earlier of which end in {@link
 * Outcome.NextPolicy} for what they permit.
 *
 * @param uses the policies in this order; none for a session without policy
 * @param otherwise what becomes of routes that none of them decides and that have no {@link Action.Otherwise}: accepted,
 *     rejected or unknown
 */
public record PolicyChain(List<Use> uses, Outcome otherwise) {

    /**
     * @param policy the name of the policy in {@link RunningRouter#policies()}
     * @param line where the session refers to it
     */
    public record Use(String policy, SourceLine line) {
    }

    public PolicyChain {
        uses = List.copyOf(uses);
        if (!otherwise.canEnd() || otherwise instanceof Outcome.NextPolicy) {
            throw new IllegalArgumentException("a chain cannot end in " + otherwise);
        }
    }
}
