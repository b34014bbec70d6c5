package org.erdsl.generator.iosxr;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.generator.PlatformVersion;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RouterPlan;

/** What IOS XR or the names of its sets do not allow. */
final class Limits {

    private static final PlatformVersion FIRST_WITH_DONE = new PlatformVersion("4.1");
    private static final int SHORTEST_BFD_INTERVAL = 3;
    private static final int LONGEST_BFD_INTERVAL = 30_000;
    private static final int SMALLEST_BFD_MULTIPLIER = 2;
    private static final int LARGEST_BFD_MULTIPLIER = 16;

    private Limits() {
    }

    /** One sentence for each thing that is not allowed. */
    static List<String> exceeded(RouterPlan plan) {
        var sentences = new ArrayList<String>();
        for (var session : plan.sessions()) {
            session.settings().bfd().filter(Limits::isOutside)
                    .ifPresent(bfd -> sentences.add(session.name() + " asks for BFD with " + bfd.intervalMilliseconds()
                            + " ms x " + bfd.multiplier() + ", and IOS XR takes " + SHORTEST_BFD_INTERVAL + " to "
                            + LONGEST_BFD_INTERVAL + " ms x " + SMALLEST_BFD_MULTIPLIER + " to "
                            + LARGEST_BFD_MULTIPLIER + "."));
        }
        for (var attached : AttachedPolicy.of(plan)) {
            for (var term : attached.policy().terms()) {
                if (namesTwice(term)) {
                    sentences.add("term " + term.name() + " of " + attached.policy().name()
                            + " has two conditions of one kind, and its sets are named after the term.");
                }
            }
        }
        // The command reference of 3.4 lists no done, that of 4.1 does.
        plan.version().map(PlatformVersion::new).filter(version -> version.compareTo(FIRST_WITH_DONE) < 0)
                .ifPresent(version -> sentences.add("Version " + version + " is not known to have the statement done; "
                        + FIRST_WITH_DONE + " has it."));
        return sentences;
    }

    private static boolean namesTwice(PolicyTerm term) {
        var kinds = term.matches().stream().flatMap(match -> NamedSet.of(match).stream()).map(NamedSet::kind).toList();
        return kinds.stream().distinct().count() < kinds.size();
    }

    private static boolean isOutside(Bfd bfd) {
        return bfd.intervalMilliseconds() < SHORTEST_BFD_INTERVAL || bfd.intervalMilliseconds() > LONGEST_BFD_INTERVAL
                || bfd.multiplier() < SMALLEST_BFD_MULTIPLIER || bfd.multiplier() > LARGEST_BFD_MULTIPLIER;
    }
}
