package org.erdsl.reader.routemap;

import java.util.ArrayList;
import java.util.function.Predicate;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.reader.Words;
import org.erdsl.routes.Announcement;

/**
 * The commands of an entry of a route map, which the platforms of this family share. All conditions of an entry have to
 * hold; a second one of a kind would be an alternative on some of them, so it is not known here.
 */
public final class RouteMapCommands {

    private static final int LAST_SEQUENCE = 65535;

    private final RouteMapObjects objects;
    private final RouteMap.Entry entry;

    /** @param words the rest of the command after {@code route-map} */
    public RouteMapCommands(RouteMapObjects objects, Words words) {
        this.objects = objects;
        var map = objects.routeMaps.computeIfAbsent(words.word(), name -> new RouteMap());
        var permit = words.oneOf("permit", "deny").equals("permit");
        var sequence = words.number();
        words.end();
        if (sequence < 0 || sequence > LAST_SEQUENCE) {
            throw words.unknown();
        }
        entry = map.entry(sequence, permit);
    }

    /** Whether the command is one of an entry; then it is taken. */
    public boolean take(Words words) {
        if (words.take("description")) {
            return true;
        }
        if (words.take("match", "ip", "address", "prefix-list")) {
            prefixes(AddressFamily.IPV4, words);
        } else if (words.take("match", "ipv6", "address", "prefix-list")) {
            prefixes(AddressFamily.IPV6, words);
        } else if (words.take("match", "community")) {
            var name = words.word();
            when("community", name, words, route -> RouteMapObjects.defined(objects.communityLists, name, words)
                    .permits(route.communities()));
        } else if (words.take("match", "as-path")) {
            var name = words.word();
            when("as-path", name, words, route -> RouteMapObjects.defined(objects.pathLists, name, words)
                    .permits(route.asPath()));
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

    private void prefixes(AddressFamily family, Words words) {
        var name = words.word();
        when("address", name, words, route -> {
            if (route.prefix().family() != family) {
                throw words.unknown();
            }
            return RouteMapObjects.defined(objects.prefixLists(family), name, words).permits(route.prefix());
        });
    }

    /** A condition said again is the same one; another of its kind is not known. */
    private void when(String kind, String list, Words words, Predicate<Announcement> condition) {
        var known = entry.note(kind, list);
        if (known.isEmpty()) {
            entry.when(condition);
        } else if (!known.get().equals(list)) {
            throw words.unknown();
        }
    }
}
