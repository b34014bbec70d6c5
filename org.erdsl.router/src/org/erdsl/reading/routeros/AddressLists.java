package org.erdsl.reading.routeros;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.running.SourceLine;

/** The address lists of the firewall, which BGP and filters use too. */
final class AddressLists {

    /** @param prefix an address alone is a prefix of all bits; @param line where it stands */
    record Entry(Prefix prefix, SourceLine line) {
    }

    private AddressLists() {
    }

    /** Whether all entries of a list are prefixes: names of hosts and ranges of addresses are none. */
    static boolean areAllPrefixes(Menus menus, String list) {
        return items(menus, list).allMatch(item -> prefix(item).isPresent());
    }

    /** The entries of a list that are prefixes. */
    static List<Entry> of(Menus menus, String list) {
        return items(menus, list).flatMap(item -> prefix(item).map(prefix -> new Entry(prefix, item.line())).stream())
                .toList();
    }

    private static Stream<Item> items(Menus menus, String list) {
        return Stream.of("/ip/firewall/address-list", "/ipv6/firewall/address-list").flatMap(menus::enabled)
                .filter(item -> item.is("list", list));
    }

    private static Optional<Prefix> prefix(Item item) {
        var text = item.get("address").orElse("");
        try {
            return Optional.of(text.contains("/")
                    ? Prefix.valueOf(text)
                    : Prefix.containing(IpAddress.valueOf(text), IpAddress.valueOf(text).family().bits()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
