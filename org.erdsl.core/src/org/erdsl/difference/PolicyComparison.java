package org.erdsl.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdsl.difference.RouteChange.Kind;
import org.erdsl.drift.AttributeWords;
import org.erdsl.drift.RouteWords;
import org.erdsl.net.Asn;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.running.Outcome;
import org.erdsl.running.PolicyChain;
import org.erdsl.sets.Aspect;
import org.erdsl.sets.Comparison;
import org.erdsl.sets.Difference;
import org.erdsl.sets.Fate;
import org.erdsl.sets.RouteSet;
import org.erdsl.sets.SessionPolicy;
import org.erdsl.sets.Treatment;

/** Compares exactly what a session does with routes in one direction. */
final class PolicyComparison {

    /** More than that nobody reads. */
    private static final int MOST_PREFIXES = 64;

    private final String router;
    private final ChangedSession session;
    private final RouteDirection direction;
    private final List<Asn> usualPath;
    private final CommunityNames names;

    PolicyComparison(String router, ChangedSession session, RouteDirection direction, List<Asn> usualPath,
            CommunityNames names) {
        this.router = router;
        this.session = session;
        this.direction = direction;
        this.usualPath = direction == RouteDirection.IN ? usualPath : List.of();
        this.names = names;
    }

    /** @param before the policy before; where there was none, no route was exchanged */
    List<RouteChange> changes(Optional<RoutePolicy> before, Optional<RoutePolicy> after) {
        var comparison = Comparison.of(session.key().family(), planned(before), planned(after), usualPath);
        Map<List<Object>, List<Difference>> meanings = new LinkedHashMap<>();
        comparison.differences().stream().filter(difference -> direction.concerns(difference.aspect()))
                .forEach(difference -> meanings.computeIfAbsent(meaning(difference), key -> new ArrayList<>())
                        .add(difference));
        return meanings.values().stream().map(differences -> change(differences, before, after)).toList();
    }

    private static SessionPolicy planned(Optional<RoutePolicy> policy) {
        return policy.map(SessionPolicy::planned).orElseGet(() ->
                new SessionPolicy(new PolicyChain(List.of(), Outcome.REJECT), Map.of(), List.of()));
    }

    /** Routes that one side rejects are told apart by its term, others by what both sides make of them. */
    private List<Object> meaning(Difference difference) {
        var kind = kind(difference);
        if (difference.aspect() != Aspect.ACCEPTANCE) {
            return List.of(kind, difference.aspect(), AttributeWords.of(difference.aspect(), difference.left().treatment()),
                    AttributeWords.of(difference.aspect(), difference.right().treatment()));
        }
        return List.of(kind, term(kind == direction.more() ? difference.left() : difference.right()));
    }

    private Kind kind(Difference difference) {
        if (difference.aspect() != Aspect.ACCEPTANCE) {
            return direction.otherwise();
        }
        return difference.right().treatment() instanceof Treatment.Accepted ? direction.more() : direction.less();
    }

    private RouteChange change(List<Difference> differences, Optional<RoutePolicy> before, Optional<RoutePolicy> after) {
        var first = differences.get(0);
        var routes = differences.stream().map(Difference::routes).reduce(RouteSet::union).orElseThrow();
        var example = routes.example(usualPath).orElse(first.example());
        var decided = differences.stream().filter(difference -> difference.routes().contains(example)).findFirst()
                .orElse(first);
        return new RouteChange(router, session, kind(first), RouteWords.of(routes, names), detail(first),
                communities(routes), prefixes(routes), Optional.of(example),
                why(after, decided.right()).or(() -> why(before, decided.left())));
    }

    private static String detail(Difference difference) {
        return difference.aspect() == Aspect.ACCEPTANCE ? "" : "with "
                + AttributeWords.of(difference.aspect(), difference.right().treatment()) + " instead of "
                + AttributeWords.of(difference.aspect(), difference.left().treatment());
    }

    private List<String> communities(RouteSet routes) {
        return routes.parts().stream().flatMap(part -> part.carrying().stream())
                .flatMap(carrying -> carrying.with().stream()).distinct().sorted().map(names).toList();
    }

    private static List<String> prefixes(RouteSet routes) {
        var ranges = routes.prefixRanges(MOST_PREFIXES + 1);
        return ranges.size() > MOST_PREFIXES || ranges.stream().anyMatch(range -> !range.isExact()) ? List.of()
                : ranges.stream().map(range -> range.prefix().toString()).toList();
    }

    private static Optional<String> why(Optional<RoutePolicy> policy, Fate fate) {
        return policy.stream().map(RoutePolicy::terms).flatMap(List::stream)
                .filter(term -> term.name().equals(term(fate)))
                .map(PolicyTerm::why).map(why -> why.text()).findFirst();
    }

    private static String term(Fate fate) {
        return fate.steps().isEmpty() ? "" : fate.steps().get(fate.steps().size() - 1).term();
    }
}
