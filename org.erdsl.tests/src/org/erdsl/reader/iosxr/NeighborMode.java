package org.erdsl.reader.iosxr;

import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.MaximumPrefixes;
import org.erdsl.policy.SessionTimers;
import org.erdsl.reader.CommandMode;
import org.erdsl.reader.SessionReading;
import org.erdsl.reader.Words;

/**
 * The mode of a neighbor, and the one of its address family inside it. A neighbor without policy takes and tells
 * nothing.
 */
final class NeighborMode implements CommandMode {

    private final IosXrRouter router;
    private final IpAddress address;
    private final SessionReading session;
    private boolean fastDetect;
    private OptionalInt interval = OptionalInt.empty();
    private OptionalInt multiplier = OptionalInt.empty();

    NeighborMode(IosXrRouter router, IpAddress address, SessionReading session) {
        this.router = router;
        this.address = address;
        this.session = session;
    }

    @Override
    public Optional<CommandMode> take(Words words) {
        if (words.take("description")) {
            return Optional.of(this);
        }
        if (words.take("remote-as")) {
            session.remoteAs = words.value(Asn::valueOf);
        } else if (words.take("timers")) {
            session.timers = Optional.of(new SessionTimers(words.number(), words.number()));
        } else if (words.take("bfd")) {
            bfd(words);
        } else if (words.take("use", "neighbor-group")) {
            session.peerGroup = Optional.of(words.word());
        } else if (words.take("local-as")) {
            session.localAs = words.value(Asn::valueOf);
            // Otherwise the neighbor sees the router's number too, or others see the session's.
            words.expect("no-prepend", "replace-as");
        } else if (words.take("address-family")) {
            if (BgpMode.family(words) != address.family()) {
                throw words.unknown();
            }
            session.active = true;
            return Optional.of(new Policies());
        } else {
            return Optional.empty();
        }
        return stay(words);
    }

    /** BFD runs once fast detection is asked for; its timers alone do nothing. */
    private void bfd(Words words) {
        if (words.take("minimum-interval")) {
            interval = OptionalInt.of(words.number());
        } else if (words.take("multiplier")) {
            multiplier = OptionalInt.of(words.number());
        } else {
            words.expect("fast-detect");
            fastDetect = true;
        }
        if (fastDetect && interval.isPresent() && multiplier.isPresent()) {
            session.bfd = Optional.of(new Bfd(interval.getAsInt(), multiplier.getAsInt()));
        }
    }

    private final class Policies implements CommandMode {

        @Override
        public Optional<CommandMode> take(Words words) {
            if (words.take("route-policy")) {
                var name = words.word();
                if (words.oneOf("in", "out").equals("in")) {
                    session.inbound = route -> IosXrRouter.defined(router.policies, name).decide(route, router);
                } else {
                    session.outbound = route -> IosXrRouter.defined(router.policies, name).decide(route, router);
                }
            } else if (words.take("remove-private-AS")) {
                session.removesPrivateAsns = true;
            } else if (words.take("next-hop-self")) {
                session.nextHopSelf = true;
            } else if (words.take("maximum-prefix")) {
                session.maximumPrefixes = Optional.of(new MaximumPrefixes(words.number(),
                        words.hasMore() ? OptionalInt.of(words.number()) : OptionalInt.empty()));
            } else {
                return Optional.empty();
            }
            return stay(words);
        }
    }
}
