package org.erdsl.reader.iosxe;

import java.util.ArrayList;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Community;
import org.erdsl.net.Prefix;
import org.erdsl.reader.Words;
import org.erdsl.reader.routemap.CommunityFilter;
import org.erdsl.reader.routemap.PrefixFilter;

/** The commands for prefix lists, community lists and AS path lists. */
final class ListCommands {

    private final IosXeReader.State state;

    ListCommands(IosXeReader.State state) {
        this.state = state;
    }

    void remove(Words words) {
        if (words.take("route-map")) {
            state.routeMaps.remove(words.word());
        } else if (words.take("ip", "prefix-list")) {
            state.prefixLists.remove(listName("ip", words.word()));
        } else if (words.take("ipv6", "prefix-list")) {
            state.prefixLists.remove(listName("ipv6", words.word()));
        } else if (words.take("ip", "community-list", "standard")) {
            state.communityLists.remove(words.word());
        } else {
            state.emptyPathLists.remove(words.expect("ip", "as-path", "access-list").number());
        }
        words.end();
    }

    void add(Words words) {
        if (words.take("ip", "prefix-list")) {
            prefix("ip", AddressFamily.IPV4, words);
        } else if (words.take("ipv6", "prefix-list")) {
            prefix("ipv6", AddressFamily.IPV6, words);
        } else if (words.take("ip", "community-list", "standard")) {
            community(words);
        } else {
            var number = words.expect("ip", "as-path", "access-list").number();
            // The one expression this reader knows: begin and end with nothing between.
            words.expect("permit", "^$").end();
            state.emptyPathLists.put(number, true);
        }
    }

    private void prefix(String command, AddressFamily family, Words words) {
        var list = state.prefixLists.computeIfAbsent(listName(command, words.word()), name -> new PrefixFilter());
        var sequence = words.expect("seq").number();
        var permit = words.oneOf("permit", "deny").equals("permit");
        var prefix = words.value(Prefix::valueOf);
        if (prefix.family() != family) {
            throw words.unknown();
        }
        var given = words.hasMore();
        var least = words.take("ge") ? words.number() : prefix.length();
        var most = words.take("le") ? words.number() : given ? family.bits() : prefix.length();
        words.end();
        if (least < prefix.length() || most < least || most > family.bits()) {
            throw words.unknown();
        }
        list.add(sequence, permit, prefix, least, most);
    }

    private void community(Words words) {
        var list = state.communityLists.computeIfAbsent(words.word(), name -> new CommunityFilter());
        var permit = words.oneOf("permit", "deny").equals("permit");
        var all = new ArrayList<Community>();
        do {
            all.add(words.value(Community::valueOf));
        } while (words.hasMore());
        list.add(permit, all);
    }

    static String listName(String command, String name) {
        return command + " prefix-list " + name;
    }
}
