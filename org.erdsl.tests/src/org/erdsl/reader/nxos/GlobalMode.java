package org.erdsl.reader.nxos;

import java.util.Optional;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.reader.CommandMode;
import org.erdsl.reader.LinkReading;
import org.erdsl.reader.Words;
import org.erdsl.reader.routemap.CommunityFilter;
import org.erdsl.reader.routemap.ListEntries;
import org.erdsl.reader.routemap.PrefixFilter;

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
        return new BgpMode(switched);
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
            objects.emptyPathLists.add(emptyPathList(words));
        } else {
            return Optional.empty();
        }
        return stay(words);
    }

    private void prefix(AddressFamily family, Words words) {
        ListEntries.prefix(words, family, switched.objects.prefixLists(family)
                .computeIfAbsent(NxOsSwitch.name(words), name -> new PrefixFilter()));
    }

    /** The one expression this reader knows: begin and end with nothing between. */
    private static String emptyPathList(Words words) {
        var name = NxOsSwitch.name(words);
        words.expect("permit", "\"^$\"");
        return name;
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
            objects.emptyPathLists.remove(emptyPathList(words));
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
