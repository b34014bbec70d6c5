package org.erdsl.reader.iosxe;

import java.util.ArrayList;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.reader.Words;
import org.erdsl.reader.routemap.RouteMap;

/** The mode of an entry of a route map. */
final class RouteMapMode implements IosXeReader.Mode {

    private final IosXeReader.State state;
    private final RouteMap.Entry entry;

    RouteMapMode(IosXeReader.State state, Words words) {
        this.state = state;
        var map = state.routeMaps.computeIfAbsent(words.word(), name -> new RouteMap());
        var permit = words.oneOf("permit", "deny").equals("permit");
        entry = map.entry(words.number(), permit);
        words.end();
    }

    @Override
    public boolean take(Words words) {
        if (words.take("description")) {
            return true;
        }
        if (words.take("match", "ip", "address", "prefix-list")) {
            prefixes("ip", AddressFamily.IPV4, words);
        } else if (words.take("match", "ipv6", "address", "prefix-list")) {
            prefixes("ipv6", AddressFamily.IPV6, words);
        } else if (words.take("match", "community")) {
            var name = words.word();
            entry.when(route -> IosXeReader.State.defined(state.communityLists, name, words)
                    .permits(route.communities()));
        } else if (words.take("match", "as-path")) {
            var number = words.number();
            entry.when(route -> IosXeReader.State.defined(state.emptyPathLists, number, words)
                    && route.asPath().isEmpty());
        } else if (words.take("set", "local-preference")) {
            entry.localPreference(words.number());
        } else if (words.take("set", "as-path", "prepend")) {
            var path = new ArrayList<Asn>();
            do {
                path.add(words.value(Asn::valueOf));
            } while (words.hasMore());
            entry.prepend(path);
        } else {
            return false;
        }
        words.end();
        return true;
    }

    private void prefixes(String command, AddressFamily family, Words words) {
        var name = ListCommands.listName(command, words.word());
        entry.when(route -> {
            if (route.prefix().family() != family) {
                throw words.unknown();
            }
            return IosXeReader.State.defined(state.prefixLists, name, words).permits(route.prefix());
        });
    }
}
