package org.erdsl.live;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.observed.ObservedRoute;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.Route;
import org.erdsl.policy.RoutePolicy;

/**
 * Says what a planned policy means to become of an observed route. Where the recording lacks what a term looks at, the
 * term may hold or not; a route is decided all the same when every term that may hold says the same.
 */
final class RouteJudge {

    private final RoutePolicy policy;

    RouteJudge(RoutePolicy policy) {
        this.policy = policy;
    }

    Verdict judge(ObservedRoute observed) {
        var route = new Route(observed.prefix(), observed.communities().orElse(Set.of()), observed.asPath().orElse(List.of()));
        var known = new Known(observed);
        PolicyTerm first = null;
        for (var term : policy.terms()) {
            var holds = holds(term, route, known);
            if (holds != Truth.NO && first != null && first.accept() != term.accept()) {
                return verdict(Verdict.Fate.UNDECIDED, observed, OptionalInt.empty(), false);
            }
            if (holds == Truth.YES) {
                var preference = first == null || first.localPreference().equals(term.localPreference())
                        ? term.localPreference()
                        : OptionalInt.empty();
                return verdict(term.accept() ? Verdict.Fate.WANTED : Verdict.Fate.UNWANTED, observed, preference,
                        preference.isPresent() && observed.localPreference().isPresent()
                                && preference.getAsInt() != observed.localPreference().getAsLong());
            }
            first = first == null && holds == Truth.UNKNOWN ? term : first;
        }
        throw new IllegalStateException(policy.name() + " does not decide every route");
    }

    private static Verdict verdict(Verdict.Fate fate, ObservedRoute route, OptionalInt preference, boolean otherwise) {
        return new Verdict(fate, route.communities().map(RouteJudge::microsofts).orElse(Set.of()),
                route.communities().isPresent(), preference, otherwise);
    }

    /** No stream: a million routes have their verdicts. */
    private static Set<Community> microsofts(Set<Community> communities) {
        for (var community : communities) {
            if (community.asn() != Asn.MICROSOFT.value()) {
                return communities.stream().filter(each -> each.asn() == Asn.MICROSOFT.value())
                        .collect(Collectors.toUnmodifiableSet());
            }
        }
        return communities;
    }

    private enum Truth { YES, NO, UNKNOWN }

    private static Truth holds(PolicyTerm term, Route route, Known known) {
        var all = Truth.YES;
        for (var match : term.matches()) {
            var shown = match.in(known);
            if (shown && !match.test(route)) {
                return Truth.NO;
            }
            all = shown ? all : Truth.UNKNOWN;
        }
        return all;
    }

    /** Whether a recording shows what a condition looks at. */
    private record Known(ObservedRoute route) implements Match.Cases<Boolean> {

        @Override
        public Boolean anyCommunity(Match.AnyCommunity match) {
            return route.communities().isPresent();
        }

        @Override
        public Boolean communityTogether(Match.CommunityTogether match) {
            return route.communities().isPresent();
        }

        @Override
        public Boolean anyPrefix(Match.AnyPrefix match) {
            return true;
        }

        @Override
        public Boolean ownAsPath(Match.OwnAsPath match) {
            return route.asPath().isPresent();
        }

        @Override
        public Boolean asPathOf(Match.AsPathOf match) {
            return route.asPath().isPresent();
        }

        @Override
        public Boolean asPathFrom(Match.AsPathFrom match) {
            return route.asPath().isPresent();
        }
    }

    /** The communities of which at least one makes a route wanted. */
    Set<Community> wanted() {
        return policy.terms().stream().filter(PolicyTerm::accept).flatMap(term -> term.matches().stream())
                .filter(Match.AnyCommunity.class::isInstance)
                .flatMap(match -> ((Match.AnyCommunity) match).communities().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
