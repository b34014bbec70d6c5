package org.erdsl.reader.vyos;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A setting VyOS knows, after its command definitions (interface-definitions of vyos-1x).
 *
 * @param path the words up to the value; those in angle brackets stand for names and numbers
 * @param kind what it takes
 * @param value what its value looks like
 */
record Definition(List<String> path, Kind kind, String value) {

    enum Kind {
        /** One value; another one takes its place. */
        ONE,
        /** Any number of values. */
        MANY,
        /** No value: it is there or not. */
        FLAG
    }

    private static final String NUMBER = "[0-9]+";
    private static final Map<String, String> PLACEHOLDERS = Map.of(
            "<name>", "[-_a-zA-Z0-9]+",
            "<number>", NUMBER,
            "<ipv4net>", "[0-9.]+/[0-9]+",
            "<ipv6net>", "[0-9a-f:]+/[0-9]+",
            "<address>", "[0-9a-f:.]+");

    private static final String ACTION = "permit|deny";
    private static final String TEXT = "[ -~]{1,255}";
    private static final String NAME = "[-_a-zA-Z0-9]+";
    private static final String LIST = "policy %s <name> rule <number> ";
    private static final String MAP = "policy route-map <name> rule <number> ";
    private static final String NEIGHBOR = "protocols bgp neighbor <address> ";
    private static final String SUBNET = "[0-9a-f:.]+/[0-9]+";

    /** Every setting this reader knows. */
    static final List<Definition> ALL = List.of(
            one(LIST.formatted("prefix-list") + "action", ACTION),
            one(LIST.formatted("prefix-list") + "prefix", "[0-9.]+/[0-9]+"),
            one(LIST.formatted("prefix-list") + "ge", NUMBER),
            one(LIST.formatted("prefix-list") + "le", NUMBER),
            one(LIST.formatted("prefix-list6") + "action", ACTION),
            one(LIST.formatted("prefix-list6") + "prefix", "[0-9a-f:]+/[0-9]+"),
            one(LIST.formatted("prefix-list6") + "ge", NUMBER),
            one(LIST.formatted("prefix-list6") + "le", NUMBER),
            one(LIST.formatted("community-list") + "action", ACTION),
            one(LIST.formatted("community-list") + "regex", TEXT),
            one(LIST.formatted("as-path-list") + "action", ACTION),
            one(LIST.formatted("as-path-list") + "regex", TEXT),
            one(MAP + "action", ACTION),
            one(MAP + "description", TEXT),
            one(MAP + "match as-path", NAME),
            one(MAP + "match community community-list", NAME),
            one(MAP + "match ip address prefix-list", NAME),
            one(MAP + "match ipv6 address prefix-list", NAME),
            one(MAP + "set local-preference", NUMBER),
            one(MAP + "set as-path prepend", "[0-9]+( [0-9]+)*"),
            one("protocols bfd profile <name> interval multiplier", NUMBER),
            one("protocols bfd profile <name> interval receive", NUMBER),
            one("protocols bfd profile <name> interval transmit", NUMBER),
            one("protocols bgp system-as", NUMBER),
            flag("protocols bgp address-family ipv4-unicast network <ipv4net>"),
            flag("protocols bgp address-family ipv6-unicast network <ipv6net>"),
            one(NEIGHBOR + "remote-as", NUMBER),
            one(NEIGHBOR + "description", TEXT),
            flag(NEIGHBOR + "enforce-first-as"),
            one(NEIGHBOR + "timers keepalive", NUMBER),
            one(NEIGHBOR + "timers holdtime", NUMBER),
            one(NEIGHBOR + "bfd profile", NAME),
            one(NEIGHBOR + "address-family ipv4-unicast maximum-prefix", NUMBER),
            one(NEIGHBOR + "address-family ipv4-unicast route-map import", NAME),
            one(NEIGHBOR + "address-family ipv4-unicast route-map export", NAME),
            one(NEIGHBOR + "address-family ipv6-unicast maximum-prefix", NUMBER),
            one(NEIGHBOR + "address-family ipv6-unicast route-map import", NAME),
            one(NEIGHBOR + "address-family ipv6-unicast route-map export", NAME),
            one("interfaces ethernet <name> vif <number> description", TEXT),
            many("interfaces ethernet <name> vif <number> address", SUBNET),
            one("interfaces ethernet <name> vif <number> mtu", NUMBER),
            one("interfaces ethernet <name> vif-s <number> protocol", "802.1q|802.1ad"),
            one("interfaces ethernet <name> vif-s <number> vif-c <number> description", TEXT),
            many("interfaces ethernet <name> vif-s <number> vif-c <number> address", SUBNET),
            one("interfaces ethernet <name> vif-s <number> vif-c <number> mtu", NUMBER));

    private static Definition one(String path, String value) {
        return new Definition(List.of(path.split(" ")), Kind.ONE, value);
    }

    private static Definition many(String path, String value) {
        return new Definition(List.of(path.split(" ")), Kind.MANY, value);
    }

    private static Definition flag(String path) {
        return new Definition(List.of(path.split(" ")), Kind.FLAG, "");
    }

    /** Whether these words, all of a {@code set} command, are this setting with a value it takes. */
    boolean isSetBy(List<String> words) {
        return kind == Kind.FLAG
                ? words.size() == path.size() && begins(words)
                : words.size() == path.size() + 1 && begins(words.subList(0, path.size()))
                        && words.get(path.size()).matches(value);
    }

    /** Whether these words are a beginning of this path, or all of it. */
    boolean begins(List<String> words) {
        return words.size() <= path.size() && IntStream.range(0, words.size()).allMatch(i ->
                words.get(i).matches(PLACEHOLDERS.getOrDefault(path.get(i), java.util.regex.Pattern.quote(path.get(i)))));
    }
}
