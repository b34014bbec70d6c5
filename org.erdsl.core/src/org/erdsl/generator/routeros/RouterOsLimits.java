package org.erdsl.generator.routeros;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.generator.routemap.PolicyLists;
import org.erdsl.net.Asn;
import org.erdsl.policy.Advertisement;
import org.erdsl.policy.Origin;
import org.erdsl.policy.RouterPlan;

/** What RouterOS cannot express, or is not known to, and no feature names. */
final class RouterOsLimits {

    private static final int WELL_KNOWN = 65535;
    private static final int LONGEST_HOLD = 3600;
    private static final int LONGEST_KEEPALIVE = 1800;

    private RouterOsLimits() {
    }

    static List<String> unsupported(RouterPlan plan) {
        var sentences = new ArrayList<String>();
        for (var list : PolicyLists.of(plan).communityLists()) {
            list.communities().stream().filter(community -> community.asn() == WELL_KNOWN).findFirst()
                    .ifPresent(community -> sentences.add("The term " + list.name() + " looks for " + community
                            + ", and it is not known how RouterOS takes well-known communities as numbers."));
        }
        for (var session : plan.sessions()) {
            if (session.settings().removesPrivateAsns() && session.advertisements().stream()
                    .anyMatch(RouterOsLimits::isFromBothKinds)) {
                sentences.add(session.name() + " asks for private AS numbers to be taken out of paths that may hold public"
                        + " ones too, and RouterOS takes them only out of paths of nothing else.");
            }
            session.settings().timers()
                    .filter(timers -> timers.holdSeconds() > LONGEST_HOLD
                            || timers.keepaliveSeconds() > LONGEST_KEEPALIVE)
                    .ifPresent(timers -> sentences.add(session.name() + " asks for a hold time above " + LONGEST_HOLD
                            + " s or a keepalive above " + LONGEST_KEEPALIVE + " s."));
        }
        return sentences;
    }

    private static boolean isFromBothKinds(Advertisement advertisement) {
        return advertisement.origin() instanceof Origin.Behind behind
                && behind.asns().stream().map(Asn::isPrivate).distinct().count() > 1;
    }
}
