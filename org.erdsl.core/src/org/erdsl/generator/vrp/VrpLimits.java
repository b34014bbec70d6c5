package org.erdsl.generator.vrp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.erdsl.generator.routemap.PolicyLists;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.Match;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;
import org.erdsl.policy.SessionTimers;

/** What VRP cannot express and no feature names: limits from Huawei's command reference of the NetEngine 8000 F. */
final class VrpLimits {

    private static final int LONGEST_POLICY = 40;
    private static final int LONGEST_FILTER = 51;
    private static final int MOST_PREPENDED = 10;
    private static final int LEAST_INTERVAL = 3;
    private static final int MOST_INTERVAL = 1000;
    private static final int LEAST_MULTIPLIER = 3;
    private static final int MOST_MULTIPLIER = 50;

    private VrpLimits() {
    }

    static List<String> unsupported(RouterPlan plan) {
        var sentences = new ArrayList<String>();
        var lists = PolicyLists.shared(plan);
        for (var policy : lists.policies()) {
            if (policy.name().length() > LONGEST_POLICY) {
                sentences.add("The name " + policy.name() + " is longer than " + LONGEST_POLICY
                        + " characters; give its circuit a shorter name.");
            }
            nodes(policy, sentences);
        }
        lists.asPathLists().stream().filter(list -> list.name().length() > LONGEST_FILTER).forEach(list -> sentences.add(
                "The name " + list.name() + " is longer than " + LONGEST_FILTER
                        + " characters; too many AS numbers announce a prefix."));
        for (var session : plan.sessions()) {
            session(session, sentences);
        }
        return sentences;
    }

    private static void nodes(RoutePolicy policy, List<String> sentences) {
        for (var term : policy.terms()) {
            for (var match : term.matches()) {
                var most = match instanceof Match.CommunityTogether ? PolicyNode.mostBehind() : PolicyNode.most(term);
                if (communities(match) > most) {
                    sentences.add("term " + term.name() + " of " + policy.name() + " looks for more than " + most
                            + " communities.");
                    return;
                }
            }
        }
        var numbers = new HashSet<Integer>();
        PolicyNode.of(policy).stream().filter(node -> !numbers.add(node.number())).findFirst()
                .ifPresent(node -> sentences.add("term " + node.term().name() + " of " + policy.name()
                        + " needs node " + node.number() + ", which another term has."));
    }

    private static int communities(Match match) {
        if (match instanceof Match.CommunityTogether together) {
            return together.communities().size();
        }
        return match instanceof Match.AnyCommunity any ? any.communities().size() : 0;
    }

    private static void session(SessionPlan session, List<String> sentences) {
        if (session.prepended().size() > MOST_PREPENDED) {
            sentences.add(session.name() + " prepends more than " + MOST_PREPENDED + " AS numbers.");
        }
        session.settings().timers().filter(VrpLimits::isOutOfRange).ifPresent(timers -> sentences.add(session.name()
                + " asks for a hold time of less than three times the keepalive."));
        session.settings().bfd().filter(VrpLimits::isOutOfRange).ifPresent(bfd -> sentences.add(session.name()
                + " asks for BFD outside " + LEAST_INTERVAL + " to " + MOST_INTERVAL + " ms and " + LEAST_MULTIPLIER
                + " to " + MOST_MULTIPLIER + " packets."));
    }

    private static boolean isOutOfRange(SessionTimers timers) {
        return timers.holdSeconds() < 3 * timers.keepaliveSeconds();
    }

    private static boolean isOutOfRange(Bfd bfd) {
        return bfd.intervalMilliseconds() < LEAST_INTERVAL || bfd.intervalMilliseconds() > MOST_INTERVAL
                || bfd.multiplier() < LEAST_MULTIPLIER || bfd.multiplier() > MOST_MULTIPLIER;
    }
}
