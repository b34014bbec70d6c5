package org.erdsl.reader.eos;

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
import org.erdsl.reader.routemap.RouteMapCommands;

/** The mode every other is in. */
final class GlobalMode implements CommandMode {

    private final EosSwitch eos;

    GlobalMode(EosSwitch eos) {
        this.eos = eos;
    }

    @Override
    public Optional<CommandMode> take(Words words) {
        if (words.take("ip", "route")) {
            return blackhole(AddressFamily.IPV4, words);
        }
        if (words.take("ipv6", "route")) {
            return blackhole(AddressFamily.IPV6, words);
        }
        if (words.take("interface")) {
            var name = words.word();
            words.end();
            return Optional.of(new InterfaceMode(eos.links.computeIfAbsent(name, LinkReading::new)));
        }
        if (words.take("route-map")) {
            return Optional.of(new RouteMapMode(new RouteMapCommands(eos.objects, words)));
        }
        if (words.take("router", "bgp")) {
            return Optional.of(bgp(words));
        }
        return words.take("no") ? remove(words) : list(words);
    }

    /** The one static route this reader knows: to nowhere, of the usual distance. */
    private Optional<CommandMode> blackhole(AddressFamily family, Words words) {
        var vrf = words.take("vrf") ? Optional.of(words.word()) : Optional.<String>empty();
        var prefix = words.value(Prefix::valueOf);
        if (prefix.family() != family) {
            throw words.unknown();
        }
        words.expect("Null0");
        eos.blackholes.add(new ReadRouter.Blackhole(vrf, prefix));
        return stay(words);
    }

    private CommandMode bgp(Words words) {
        var asn = words.value(Asn::valueOf);
        words.end();
        if (!eos.asn.orElse(asn).equals(asn)) {
            throw words.unknown();
        }
        eos.asn = Optional.of(asn);
        return new BgpMode(eos, Optional.empty());
    }

    private Optional<CommandMode> list(Words words) {
        var objects = eos.objects;
        if (words.take("ip", "prefix-list")) {
            ListEntries.prefix(words, AddressFamily.IPV4, objects.prefixLists(AddressFamily.IPV4)
                    .computeIfAbsent(words.word(), name -> new PrefixFilter()));
        } else if (words.take("ipv6", "prefix-list")) {
            var name = words.word();
            words.end();
            return Optional.of(new Ipv6PrefixListMode(objects.prefixLists(AddressFamily.IPV6)
                    .computeIfAbsent(name, key -> new PrefixFilter())));
        } else if (words.take("ip", "community-list")) {
            ListEntries.community(words, objects.communityLists
                    .computeIfAbsent(communityList(words), name -> new CommunityFilter()));
        } else if (words.take("ip", "as-path", "access-list")) {
            var name = words.word();
            var permit = words.oneOf("permit", "deny").equals("permit");
            objects.pathLists.computeIfAbsent(name, key -> new PathFilter()).add(permit, words.word(), words);
            words.expect("any");
        } else {
            return Optional.empty();
        }
        return stay(words);
    }

    /** The name of a list of values; one of expressions is announced by a word of its own. */
    private static String communityList(Words words) {
        var name = words.word();
        if (name.equals("regexp") || name.equals("standard") || name.equals("expanded")) {
            throw words.unknown();
        }
        return name;
    }

    private Optional<CommandMode> remove(Words words) {
        var objects = eos.objects;
        if (words.take("route-map")) {
            objects.routeMaps.remove(words.word());
        } else if (words.take("ip", "prefix-list")) {
            objects.prefixLists(AddressFamily.IPV4).remove(words.word());
        } else if (words.take("ipv6", "prefix-list")) {
            objects.prefixLists(AddressFamily.IPV6).remove(words.word());
        } else if (words.take("ip", "community-list")) {
            objects.communityLists.remove(communityList(words));
        } else if (words.take("ip", "as-path", "access-list")) {
            objects.pathLists.remove(words.word());
        } else if (words.take("interface")) {
            eos.links.remove(words.word());
        } else {
            return Optional.empty();
        }
        return stay(words);
    }

    /** The mode of an IPv6 prefix list. */
    private record Ipv6PrefixListMode(PrefixFilter list) implements CommandMode {

        @Override
        public Optional<CommandMode> take(Words words) {
            if (!words.toString().strip().startsWith("seq ")) {
                return Optional.empty();
            }
            ListEntries.prefix(words, AddressFamily.IPV6, list);
            return Optional.of(this);
        }
    }

    /** The mode of an entry of a route map. */
    private record RouteMapMode(RouteMapCommands commands) implements CommandMode {

        @Override
        public Optional<CommandMode> take(Words words) {
            return commands.take(words) ? Optional.of(this) : Optional.empty();
        }
    }
}
