package org.erdsl.reader.iosxe;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.policy.MaximumPrefixes;
import org.erdsl.policy.SessionTimers;
import org.erdsl.reader.LeftToFillIn;
import org.erdsl.reader.SessionReading;
import org.erdsl.reader.Verdict;
import org.erdsl.reader.Words;
import org.erdsl.reader.routemap.RouteMapObjects;
import org.erdsl.routes.Announcement;

/** A neighbor while it is read. A new one of the global table takes part in IPv4, whatever its address. */
final class Neighbor {

    private static final Function<Announcement, Verdict> EVERYTHING =
            route -> new Verdict(true, OptionalInt.empty(), List.of());

    private final IosXeReader.State state;
    final SessionReading session = new SessionReading();
    final Set<AddressFamily> families = EnumSet.noneOf(AddressFamily.class);
    boolean fallOver;

    Neighbor(IosXeReader.State state, Asn asn, Optional<String> vrf, boolean ipv4ByDefault) {
        this.state = state;
        session.localAs = asn;
        session.vrf = vrf;
        session.inbound = EVERYTHING;
        session.outbound = EVERYTHING;
        if (vrf.isEmpty() && ipv4ByDefault) {
            families.add(AddressFamily.IPV4);
        }
    }

    /** Takes a command; in a VRF all of them stand in its address family. */
    void take(BgpMode.Place place, Words words) {
        if (place.family().isEmpty() || place.vrf().isPresent()) {
            if (session(words)) {
                return;
            }
        }
        routes(place.family().orElseThrow(words::unknown), words);
    }

    private boolean session(Words words) {
        var source = LeftToFillIn.updateSource(words);
        if (source.isPresent()) {
            session.localAddress = source;
        } else if (words.take("inherit", "peer-session")) {
            session.peerGroup = Optional.of(words.word());
        } else if (words.take("local-as")) {
            session.localAs = words.value(Asn::valueOf);
            // Without these words the neighbor would see the router's own number too.
            words.expect("no-prepend", "replace-as");
        } else if (words.take("timers")) {
            session.timers = Optional.of(new SessionTimers(words.number(), words.number()));
        } else if (words.take("fall-over", "bfd")) {
            fallOver = true;
        } else {
            return false;
        }
        return true;
    }

    private void routes(AddressFamily family, Words words) {
        if (words.take("activate")) {
            families.add(family);
        } else if (words.take("remove-private-as", "all")) {
            session.removesPrivateAsns = true;
        } else if (words.take("next-hop-self")) {
            session.nextHopSelf = true;
        } else if (words.take("maximum-prefix")) {
            session.maximumPrefixes = Optional.of(new MaximumPrefixes(words.number(),
                    words.hasMore() ? OptionalInt.of(words.number()) : OptionalInt.empty()));
        } else {
            filter(family, words.expect("route-map"));
        }
    }

    private void filter(AddressFamily family, Words words) {
        var name = words.word();
        Function<Announcement, Verdict> filter = route -> {
            if (route.prefix().family() != family) {
                throw words.unknown();
            }
            return RouteMapObjects.defined(state.objects.routeMaps, name, words).decide(route);
        };
        if (words.oneOf("in", "out").equals("in")) {
            session.inbound = filter;
        } else {
            session.outbound = filter;
        }
    }
}
