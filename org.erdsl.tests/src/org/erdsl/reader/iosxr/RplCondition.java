package org.erdsl.reader.iosxr;

import org.erdsl.net.Asn;
import org.erdsl.routes.Announcement;

/** A test of a route as it came, whatever the policy has changed since. */
sealed interface RplCondition {

    boolean holds(Announcement route, IosXrRouter router);

    /** The prefix belongs to a set. */
    record DestinationIn(String set) implements RplCondition {

        @Override
        public boolean holds(Announcement route, IosXrRouter router) {
            return IosXrRouter.defined(router.prefixSets, set).contains(route.prefix());
        }
    }

    /** One of the communities belongs to a set. */
    record MatchesAny(String set) implements RplCondition {

        @Override
        public boolean holds(Announcement route, IosXrRouter router) {
            return IosXrRouter.defined(router.communitySets, set).matchesAny(route.communities());
        }
    }

    /** All of a set are among the communities. */
    record MatchesEvery(String set) implements RplCondition {

        @Override
        public boolean holds(Announcement route, IosXrRouter router) {
            return IosXrRouter.defined(router.communitySets, set).matchesEvery(route.communities());
        }
    }

    /** The path is empty: this AS originates the route. */
    record IsLocal() implements RplCondition {

        @Override
        public boolean holds(Announcement route, IosXrRouter router) {
            return route.asPath().isEmpty();
        }
    }

    /** One of the communities is a value written in place. */
    record MatchesAnyOf(CommunitySet values) implements RplCondition {

        @Override
        public boolean holds(Announcement route, IosXrRouter router) {
            return values.matchesAny(route.communities());
        }
    }

    /** The path belongs to a set. */
    record AsPathIn(String set) implements RplCondition {

        @Override
        public boolean holds(Announcement route, IosXrRouter router) {
            return IosXrRouter.defined(router.asPathSets, set).contains(route.asPath());
        }
    }

    /** The path begins with an AS number. */
    record NeighborIs(Asn asn) implements RplCondition {

        @Override
        public boolean holds(Announcement route, IosXrRouter router) {
            return !route.asPath().isEmpty() && route.asPath().get(0).equals(asn);
        }
    }
}
