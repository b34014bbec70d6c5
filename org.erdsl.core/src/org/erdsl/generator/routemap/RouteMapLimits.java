package org.erdsl.generator.routemap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.erdsl.generator.Capabilities;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;

/** What no platform with route maps and standard community lists can express. */
public final class RouteMapLimits {

    private static final int LAST_SEQUENCE = 65535;

    private RouteMapLimits() {
    }

    /** One sentence for each thing that cannot be expressed. */
    public static List<String> unsupported(Capabilities capabilities, RouterPlan plan) {
        var sentences = new ArrayList<String>(capabilities.unsupported(plan));
        for (var policy : PolicyLists.policies(plan)) {
            for (var term : policy.terms()) {
                check(policy, term, sentences);
            }
        }
        return sentences;
    }

    /** The timers of BFD stand on the interface, and a neighbor only asks for BFD: so there has to be an interface. */
    public static Optional<String> bfdWithoutInterface(RouterPlan plan) {
        return plan.interfaces().isEmpty() && plan.sessions().stream().anyMatch(s -> s.settings().bfd().isPresent())
                ? Optional.of("The timers of BFD belong to the interface: add configure interfaces to router "
                        + plan.router() + ".")
                : Optional.empty();
    }

    private static void check(RoutePolicy policy, PolicyTerm term, List<String> sentences) {
        var place = "term " + term.name() + " of " + policy.name();
        if (term.sequence() < 1 || term.sequence() > LAST_SEQUENCE) {
            sentences.add(place + " has number " + term.sequence() + ", and route maps count from 1 to "
                    + LAST_SEQUENCE + ".");
        }
        var kinds = new HashSet<MatchKind>();
        for (var match : term.matches()) {
            if (!kinds.add(match.in(MatchKind.CASES))) {
                sentences.add(place + " has two conditions of one kind, and a route map entry takes either of them"
                        + " instead of both.");
            }
        }
    }
}
