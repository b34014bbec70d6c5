package org.erdsl.running;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.erdsl.net.Asn;
import org.erdsl.net.Community;

/** What a term does with the routes that meet its condition, before its outcome. Actions happen one after the other. */
public sealed interface Action {

    /** What changes a route. */
    sealed interface Change extends Action {
    }

    /** Sets the local preference. */
    record SetLocalPreference(long value) implements Change {
    }

    /** Sets the multi exit discriminator. */
    record SetMed(long value) implements Change {
    }

    /** Puts AS numbers before the path, the leftmost first. The one a router adds when it advertises is none of them. */
    record Prepend(List<Asn> path) implements Change {

        public Prepend {
            path = List.copyOf(path);
        }
    }

    /** The route has these standard communities afterwards, and no other. */
    record SetCommunities(Set<Community> communities) implements Change {

        public SetCommunities {
            communities = Set.copyOf(communities);
        }
    }

    /** The route has these standard communities too. */
    record AddCommunities(Set<Community> communities) implements Change {

        public AddCommunities {
            communities = Set.copyOf(communities);
        }
    }

    /** The route loses the standard communities that are in the filter. */
    record DeleteCommunities(CommunityFilter filter) implements Change {
    }

    /** Sets the next hop: an address, {@code self}, or what else the platform writes. */
    record SetNextHop(String nextHop) implements Change {
    }

    /**
     * A change that is understood and of no kind above: {@code weight 100}. Of the same kind the last one counts.
     *
     * @param kind what is changed: {@code weight}
     * @param value to what
     */
    record SetOther(String kind, String value) implements Change {
    }

    /** Nobody knows what it changes; it decides nothing. */
    record ChangeNotUnderstood(Unknown unknown) implements Change {
    }

    /**
     * What becomes of the route if nothing decides later: it wins over {@link PolicyChain#otherwise()}, and over {@link
     * RunningPolicy#end()} where that accepts or rejects. The last one said counts. Junos writes it {@code
     * default-action}, IOS XR {@code pass}; a permitting entry of a route map that continues and the rules of OpenBGPD
     * without {@code quick} mean it.
     */
    record Otherwise(boolean accept) implements Action {
    }

    /**
     * Runs another policy on the route as it is by now. Its changes stay. Where it accepts, rejects or does not decide,
     * the outcome that is given for that is taken; without one, the actions behind the call follow.
     *
     * @param policy the name of the policy in {@link RunningRouter#policies()}
     * @param accepted the outcome where it accepts
     * @param rejected the outcome where it rejects
     * @param undecided the outcome where it ends without a decision
     * @param ownOtherwise whether an {@link Otherwise} said inside counts as the decision of the called policy at its end,
     *     and one said before the call does not reach inside; if not, both share one
     * @param line where the call stands
     */
    record Call(String policy, Optional<Outcome> accepted, Optional<Outcome> rejected, Optional<Outcome> undecided,
            boolean ownOtherwise, SourceLine line) implements Action {
    }
}
