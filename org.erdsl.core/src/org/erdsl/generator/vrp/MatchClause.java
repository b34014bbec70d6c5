package org.erdsl.generator.vrp;

import org.erdsl.net.AddressFamily;
import org.erdsl.policy.Match;

/** The clause of a node for a condition. A kind it does not know stops the generation. */
final class MatchClause {

    private MatchClause() {
    }

    static String of(PolicyNode node, Match match) {
        var term = PolicyNode.filter(node.policy(), node.term().sequence());
        if (match instanceof Match.AnyPrefix) {
            return node.policy().family() == AddressFamily.IPV4
                    ? "if-match ip-prefix " + term
                    : "if-match ipv6 address prefix-list " + term;
        }
        if (match instanceof Match.AnyCommunity) {
            return "if-match community-filter " + PolicyNode.filter(node.policy(), node.number());
        }
        if (match instanceof Match.OwnAsPath) {
            return "if-match as-path-filter " + term;
        }
        throw new IllegalArgumentException("no clause for " + match);
    }
}
