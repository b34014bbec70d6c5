package org.erdsl.reader.nxos;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.policy.MaximumPrefixes;
import org.erdsl.policy.SessionTimers;
import org.erdsl.reader.CommandMode;
import org.erdsl.reader.LeftToFillIn;
import org.erdsl.reader.SessionReading;
import org.erdsl.reader.Verdict;
import org.erdsl.reader.Words;
import org.erdsl.reader.routemap.RouteMapObjects;
import org.erdsl.routes.Announcement;

/** The mode of a neighbor, and the one of its address family inside it. */
final class NeighborMode implements CommandMode {

    private static final int LONGEST_HOLD_TIME = 3600;
    private static final Function<Announcement, Verdict> EVERYTHING =
            route -> new Verdict(true, OptionalInt.empty(), List.of());

    private final NxOsSwitch switched;
    private final IpAddress address;
    private final SessionReading session;

    NeighborMode(NxOsSwitch switched, IpAddress address, SessionReading session) {
        this.switched = switched;
        this.address = address;
        this.session = session;
    }

    @Override
    public Optional<CommandMode> take(Words words) {
        if (words.take("description")) {
            return Optional.of(this);
        }
        var source = LeftToFillIn.updateSource(words);
        if (source.isPresent()) {
            session.localAddress = source;
        } else if (words.take("remote-as")) {
            session.remoteAs = words.value(Asn::valueOf);
        } else if (words.take("timers")) {
            session.timers = Optional.of(timers(words));
        } else if (words.take("bfd")) {
            switched.needs("bfd", words);
            switched.withBfd.add(session);
        } else if (words.take("inherit", "peer-session")) {
            session.peerGroup = Optional.of(words.word());
        } else if (words.take("local-as")) {
            session.localAs = words.value(Asn::valueOf);
            words.expect("no-prepend", "replace-as");
        } else if (words.take("remove-private-as", "all")) {
            session.removesPrivateAsns = true;
        } else if (words.take("address-family")) {
            var family = BgpMode.family(words);
            if (family != address.family()) {
                throw words.unknown();
            }
            return Optional.of(new Filters(family));
        } else {
            return Optional.empty();
        }
        return stay(words);
    }

    private static SessionTimers timers(Words words) {
        var timers = new SessionTimers(words.number(), words.number());
        if (timers.holdSeconds() > LONGEST_HOLD_TIME) {
            throw words.unknown();
        }
        return timers;
    }

    private final class Filters implements CommandMode {

        private final AddressFamily family;

        private Filters(AddressFamily family) {
            this.family = family;
            if (!session.active) {
                session.active = true;
                session.inbound = EVERYTHING;
                session.outbound = EVERYTHING;
            }
        }

        @Override
        public Optional<CommandMode> take(Words words) {
            if (words.take("route-map")) {
                var filter = filter(NxOsSwitch.name(words), words);
                if (words.oneOf("in", "out").equals("in")) {
                    session.inbound = filter;
                } else {
                    session.outbound = filter;
                }
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

        private Function<Announcement, Verdict> filter(String name, Words words) {
            return route -> {
                if (route.prefix().family() != family) {
                    throw words.unknown();
                }
                return RouteMapObjects.defined(switched.objects.routeMaps, name, words).decide(route);
            };
        }
    }
}
