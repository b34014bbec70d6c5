package org.erdsl.generator.nxos;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.generator.routemap.PolicyLists;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.RouterPlan;

/** The values NX-OS takes, where they are narrower than the model's. */
final class Ranges {

    /** In seconds. */
    private static final int LONGEST_HOLD_TIME = 3600;

    private static final int LONGEST_EXPRESSION = 63;
    private static final int SHORTEST_BFD_INTERVAL = 50;
    private static final int LONGEST_BFD_INTERVAL = 999;
    private static final int LARGEST_BFD_MULTIPLIER = 50;

    private Ranges() {
    }

    /** One sentence for each value outside. */
    static List<String> exceeded(RouterPlan plan) {
        var sentences = new ArrayList<String>();
        for (var session : plan.sessions()) {
            session.settings().timers()
                    .filter(timers -> timers.holdSeconds() > LONGEST_HOLD_TIME)
                    .ifPresent(timers -> sentences.add(session.name() + " asks for a hold time of "
                            + timers.holdSeconds() + " s, and NX-OS takes up to " + LONGEST_HOLD_TIME + "."));
            session.settings().bfd().filter(Ranges::isOutside)
                    .ifPresent(bfd -> sentences.add(session.name() + " asks for BFD with " + bfd.intervalMilliseconds()
                            + " ms x " + bfd.multiplier() + ", and NX-OS takes " + SHORTEST_BFD_INTERVAL + " to "
                            + LONGEST_BFD_INTERVAL + " ms x 1 to " + LARGEST_BFD_MULTIPLIER + "."));
        }
        lists(PolicyLists.shared(plan), sentences);
        return sentences;
    }

    private static void lists(PolicyLists lists, List<String> sentences) {
        for (var list : lists.asPathLists()) {
            if (list.name().length() > NxOsBackend.LONGEST_NAME
                    || list.expressions().stream().anyMatch(text -> text.length() > LONGEST_EXPRESSION)) {
                sentences.add("The list " + list.name() + " looks for more AS numbers than fit the " + LONGEST_EXPRESSION
                        + " characters of an expression; let fewer ASes announce one prefix.");
            }
        }
    }

    private static boolean isOutside(Bfd bfd) {
        return bfd.intervalMilliseconds() < SHORTEST_BFD_INTERVAL || bfd.intervalMilliseconds() > LONGEST_BFD_INTERVAL
                || bfd.multiplier() > LARGEST_BFD_MULTIPLIER;
    }
}
