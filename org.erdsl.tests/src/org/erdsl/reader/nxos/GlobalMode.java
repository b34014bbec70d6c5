package org.erdsl.reader.nxos;

import java.util.Optional;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.Prefix;
import org.erdsl.reader.CommandMode;
import org.erdsl.reader.LinkReading;
import org.erdsl.reader.ReadRouter;
import org.erdsl.reader.Words;
import org.erdsl.reader.routemap.CommunityFilter;
import org.erdsl.reader.routemap.ListEntries;
import org.erdsl.reader.routemap.PathFilter;
import org.erdsl.reader.routemap.PrefixFilter;
import org.erdsl.reader.routemap.RouteMapObjects;

/** The mode every other is in. */
final class GlobalMode implements CommandMode {

    private final NxOsSwitch switched;

    GlobalMode(NxOsSwitch switched) {
        this.switched = switched;
    }

    @Override
    public Optional<CommandMode> take(Words words) {
        if (words.take("feature")) {
            switched.features.add(words.oneOf("bgp", "bfd"));
            return stay(words);
        }
        if (words.take("interface")) {
            var name = words.word();
            words.end();
            return Optional.of(new InterfaceMode(switched,
                    switched.links.computeIfAbsent(name, LinkReading::new)));
        }
        if (words.take("vrf", "context")) {
            var name = words.word();
            words.end();
            return Optional.of(new VrfMode(switched, Optional.of(name)));
        }
        if (words.take("ip", "route")) {
            switched.blackholes.add(blackhole(Optional.empty(), AddressFamily.IPV4, words));
            return stay(words);
        }
        if (words.take("ipv6", "route")) {
            switched.blackholes.add(blackhole(Optional.empty(), AddressFamily.IPV6, words));
            return stay(words);
        }
        if (words.take("route-map")) {
            return Optional.of(new RouteMapMode(switched, words));
        }
        if (words.take("router", "bgp")) {
            return Optional.of(bgp(words));
        }
        return words.take("no") ? remove(words) : list(words);
    }

    private CommandMode bgp(Words words) {
        switched.needs("bgp", words);
        var asn = words.value(Asn::valueOf);
        words.end();
        if (!switched.asn.orElse(asn).equals(asn)) {
            throw words.unknown();
        }
        switched.asn = Optional.of(asn);
        return new BgpMode(switched, Optional.empty());
    }

    private Optional<CommandMode> list(Words words) {
        var objects = switched.objects;
        if (words.take("ip", "prefix-list")) {
            prefix(AddressFamily.IPV4, words);
        } else if (words.take("ipv6", "prefix-list")) {
            prefix(AddressFamily.IPV6, words);
        } else if (words.take("ip", "community-list", "standard")) {
            ListEntries.community(words,
                    objects.communityLists.computeIfAbsent(NxOsSwitch.name(words), name -> new CommunityFilter()));
        } else if (words.take("ip", "as-path", "access-list")) {
            var list = objects.pathLists.computeIfAbsent(NxOsSwitch.name(words), name -> new PathFilter());
            list.add(words.oneOf("permit", "deny").equals("permit"), expression(words), words);
        } else {
            return Optional.empty();
        }
        return stay(words);
    }

    private void prefix(AddressFamily family, Words words) {
        ListEntries.prefix(words, family, switched.objects.prefixLists(family)
                .computeIfAbsent(NxOsSwitch.name(words), name -> new PrefixFilter()));
    }

    /** An expression stands in quotes, and is short. */
    private static String expression(Words words) {
        var word = words.word();
        if (!word.matches("\"[^\"]{1,63}\"")) {
            throw words.unknown();
        }
        return word.substring(1, word.length() - 1);
    }

    /** What takes a line away repeats it; a list without lines is none. */
    private static void withoutLine(RouteMapObjects objects, Words words) {
        var name = NxOsSwitch.name(words);
        var list = objects.pathLists.computeIfAbsent(name, key -> new PathFilter());
        list.remove(words.oneOf("permit", "deny").equals("permit"), expression(words));
        if (list.isEmpty()) {
            objects.pathLists.remove(name);
        }
    }

    /** The one static route this reader knows: to nowhere, of the usual distance. */
    private static ReadRouter.Blackhole blackhole(Optional<String> vrf, AddressFamily family, Words words) {
        var prefix = words.value(Prefix::valueOf);
        if (prefix.family() != family) {
            throw words.unknown();
        }
        words.expect("Null0");
        return new ReadRouter.Blackhole(vrf, prefix);
    }

    /** The mode of a VRF. */
    private record VrfMode(NxOsSwitch switched, Optional<String> vrf) implements CommandMode {

        @Override
        public Optional<CommandMode> take(Words words) {
            if (words.take("ip", "route")) {
                switched.blackholes.add(blackhole(vrf, AddressFamily.IPV4, words));
            } else if (words.take("ipv6", "route")) {
                switched.blackholes.add(blackhole(vrf, AddressFamily.IPV6, words));
            } else {
                return Optional.empty();
            }
            return stay(words);
        }
    }

    private Optional<CommandMode> remove(Words words) {
        var objects = switched.objects;
        if (words.take("route-map")) {
            objects.routeMaps.remove(words.word());
        } else if (words.take("ip", "prefix-list")) {
            objects.prefixLists(AddressFamily.IPV4).remove(words.word());
        } else if (words.take("ipv6", "prefix-list")) {
            objects.prefixLists(AddressFamily.IPV6).remove(words.word());
        } else if (words.take("ip", "community-list", "standard")) {
            objects.communityLists.remove(words.word());
        } else if (words.take("ip", "as-path", "access-list")) {
            withoutLine(objects, words);
        } else if (words.take("interface")) {
            if (switched.links.remove(words.word()) == null) {
                throw words.unknown();
            }
        } else {
            return Optional.empty();
        }
        return stay(words);
    }
}
