package org.erdsl.reader.eos;

import java.util.Optional;
import java.util.function.Function;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.reader.CommandMode;
import org.erdsl.reader.Verdict;
import org.erdsl.reader.Words;
import org.erdsl.reader.routemap.RouteMapObjects;
import org.erdsl.routes.Announcement;

/** The mode of an address family of BGP. */
final class FamilyMode implements CommandMode {

    private final EosSwitch eos;
    private final EosSwitch.Place place;
    private final AddressFamily family;

    FamilyMode(EosSwitch eos, EosSwitch.Place place) {
        this.eos = eos;
        this.place = place;
        this.family = place.family();
    }

    @Override
    public Optional<CommandMode> take(Words words) {
        if (words.take("network")) {
            network(words);
        } else if (words.take("no", "neighbor")) {
            var neighbor = neighbor(words);
            if (!words.take("activate")) {
                throw words.unknown();
            }
            neighbor.families.remove(family);
        } else if (words.take("neighbor")) {
            var neighbor = neighbor(words);
            if (words.take("activate")) {
                neighbor.families.add(family);
            } else {
                filter(neighbor, words.expect("route-map"));
            }
        } else {
            return Optional.empty();
        }
        return stay(words);
    }

    private Neighbor neighbor(Words words) {
        return RouteMapObjects.defined(eos.neighbors(place.vrf()), words.value(IpAddress::valueOf), words);
    }

    private void filter(Neighbor neighbor, Words words) {
        var name = words.word();
        Function<Announcement, Verdict> filter = route -> {
            if (route.prefix().family() != family) {
                throw words.unknown();
            }
            return RouteMapObjects.defined(eos.objects.routeMaps, name, words).decide(route);
        };
        if (words.oneOf("in", "out").equals("in")) {
            neighbor.session.inbound = filter;
        } else {
            neighbor.session.outbound = filter;
        }
    }

    private void network(Words words) {
        var prefix = words.value(Prefix::valueOf);
        if (prefix.family() != family) {
            throw words.unknown();
        }
        eos.originate(place, prefix);
    }
}
