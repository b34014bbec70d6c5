package org.erdsl.reader.iosxe;

import org.erdsl.net.AddressFamily;
import org.erdsl.reader.Words;
import org.erdsl.reader.routemap.CommunityFilter;
import org.erdsl.reader.routemap.ListEntries;
import org.erdsl.reader.routemap.PathFilter;
import org.erdsl.reader.routemap.PrefixFilter;
import org.erdsl.reader.routemap.RouteMapObjects;

/** The commands for prefix lists, community lists and AS path lists. */
final class ListCommands {

    private final RouteMapObjects objects;

    ListCommands(IosXeReader.State state) {
        this.objects = state.objects;
    }

    void remove(Words words) {
        if (words.take("route-map")) {
            objects.routeMaps.remove(words.word());
        } else if (words.take("ip", "prefix-list")) {
            objects.prefixLists(AddressFamily.IPV4).remove(words.word());
        } else if (words.take("ipv6", "prefix-list")) {
            objects.prefixLists(AddressFamily.IPV6).remove(words.word());
        } else if (words.take("ip", "community-list", "standard")) {
            objects.communityLists.remove(words.word());
        } else {
            objects.pathLists.remove(String.valueOf(words.expect("ip", "as-path", "access-list").number()));
        }
        words.end();
    }

    void add(Words words) {
        if (words.take("ip", "prefix-list")) {
            prefix(AddressFamily.IPV4, words);
        } else if (words.take("ipv6", "prefix-list")) {
            prefix(AddressFamily.IPV6, words);
        } else if (words.take("ip", "community-list", "standard")) {
            ListEntries.community(words,
                    objects.communityLists.computeIfAbsent(words.word(), name -> new CommunityFilter()));
        } else {
            var number = words.expect("ip", "as-path", "access-list").number();
            if (number < 1 || number > 199) {
                throw words.unknown();
            }
            var permit = words.oneOf("permit", "deny").equals("permit");
            objects.pathLists.computeIfAbsent(String.valueOf(number), key -> new PathFilter())
                    .add(permit, words.word(), words);
            words.end();
        }
    }

    private void prefix(AddressFamily family, Words words) {
        ListEntries.prefix(words, family,
                objects.prefixLists(family).computeIfAbsent(words.word(), name -> new PrefixFilter()));
    }
}
