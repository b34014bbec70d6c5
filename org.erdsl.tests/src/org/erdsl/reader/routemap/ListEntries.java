package org.erdsl.reader.routemap;

import java.util.ArrayList;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Community;
import org.erdsl.net.Prefix;
import org.erdsl.reader.Words;

/** The entries of lists, as the platforms of this family write them. */
public final class ListEntries {

    private ListEntries() {
    }

    /** What follows the name of a prefix list: {@code seq 5 permit 10.0.0.0/8 ge 9 le 32}. */
    public static void prefix(Words words, AddressFamily family, PrefixFilter list) {
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

    /** What follows the name of a community list: {@code permit 12076:51002}. All values of a line are asked for. */
    public static void community(Words words, CommunityFilter list) {
        var permit = words.oneOf("permit", "deny").equals("permit");
        var all = new ArrayList<Community>();
        do {
            all.add(words.value(Community::valueOf));
        } while (words.hasMore());
        list.add(permit, all);
    }
}
