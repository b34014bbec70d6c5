package org.erdsl.reader.vyos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** A name of at most 15 characters. */
    private static final String VRF = "[A-Za-z][-_a-zA-Z0-9]{0,14}";

    private static final Map<String, String> PLACEHOLDERS = Map.of(
            "<name>", "[-_a-zA-Z0-9]+",
            "<number>", NUMBER,
            "<ipv4net>", "[0-9.]+/[0-9]+",
            "<ipv6net>", "[0-9a-f:]+/[0-9]+",
            "<address>", "[0-9a-f:.]+",
            "<vrf>", VRF);

    private static final String ACTION = "permit|deny";
    private static final String TEXT = "[ -~]{1,255}";
    private static final String NAME = "[-_a-zA-Z0-9]+";
    private static final String LIST = "policy %s <name> rule <number> ";
    private static final String MAP = "policy route-map <name> rule <number> ";
    private static final String ADDRESS = "[0-9a-f:.]+";
    private static final String SUBNET = "[0-9a-f:.]+/[0-9]+";

    /** Every setting this reader knows. */
    static final List<Definition> ALL = Stream.of(
            policies(),
            protocols(""),
            protocols("vrf name <vrf> "),
            link("interfaces ethernet <name> "),
            link("interfaces ethernet <name> vif <number> "),
            link("interfaces ethernet <name> vif-s <number> vif-c <number> "),
            List.of(one("interfaces ethernet <name> vif-s <number> protocol", "802.1q|802.1ad")))
            .flatMap(List::stream).toList();

    private static List<Definition> policies() {
        return List.of(
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
                one(MAP + "set as-path exclude", "[0-9]+( [0-9]+)*"),
                one("protocols bfd profile <name> interval multiplier", NUMBER),
                one("protocols bfd profile <name> interval receive", NUMBER),
                one("protocols bfd profile <name> interval transmit", NUMBER));
    }

    /** Of BGP and static routes, below a VRF or not. */
    private static List<Definition> protocols(String vrf) {
        var bgp = vrf + "protocols bgp ";
        var neighbor = bgp + "neighbor <address> ";
        var all = new ArrayList<>(List.of(
                one(vrf + "protocols static route <ipv4net> blackhole distance", NUMBER),
                one(vrf + "protocols static route6 <ipv6net> blackhole distance", NUMBER),
                one(bgp + "system-as", NUMBER),
                flag(bgp + "address-family ipv4-unicast network <ipv4net>"),
                flag(bgp + "address-family ipv6-unicast network <ipv6net>"),
                one(neighbor + "remote-as", NUMBER),
                flag(neighbor + "local-as <number> no-prepend replace-as"),
                one(neighbor + "description", TEXT),
                flag(neighbor + "enforce-first-as"),
                one(neighbor + "timers keepalive", NUMBER),
                one(neighbor + "timers holdtime", NUMBER),
                one(neighbor + "bfd profile", NAME),
                one(neighbor + "update-source", ADDRESS)));
        for (var family : List.of("ipv4-unicast ", "ipv6-unicast ")) {
            all.add(one(neighbor + "address-family " + family + "maximum-prefix", NUMBER));
            all.add(flag(neighbor + "address-family " + family + "nexthop-self"));
            all.add(one(neighbor + "address-family " + family + "route-map import", NAME));
            all.add(one(neighbor + "address-family " + family + "route-map export", NAME));
        }
        return all;
    }

    /** Of an interface, or a part of one. */
    private static List<Definition> link(String path) {
        return List.of(
                one(path + "description", TEXT),
                many(path + "address", SUBNET),
                one(path + "mtu", NUMBER),
                one(path + "vrf", VRF));
    }

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
