package org.erdsl.reader.vrp;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Community;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.reader.UnknownConstructException;
import org.erdsl.reader.Words;
import org.erdsl.routes.Announcement;

/** The filters of the system view: IP prefix lists, community filters, AS path filters. */
final class Filters {

    enum Kind { IPV4_PREFIX, IPV6_PREFIX, COMMUNITY, AS_PATH }

    /** An entry, looked at by index; the first that matches decides, and a filter denies what matches none. */
    private record Entry(boolean permit, Predicate<Announcement> condition) {
    }

    private record Name(Kind kind, String name) {
    }

    private static final int LONGEST_PREFIX_LIST = 169;
    private static final int LONGEST_FILTER = 51;

    private final Map<Name, TreeMap<Integer, Entry>> filters = new HashMap<>();
    private final Map<Name, Community> communities = new HashMap<>();
    private final Map<Name, String> paths = new HashMap<>();

    void prefix(AddressFamily family, Words words) {
        var name = new Name(kind(family), name(words, LONGEST_PREFIX_LIST));
        var index = words.expect("index").number();
        var permit = permit(words);
        var address = words.value(IpAddress::valueOf);
        var length = words.number();
        var network = words.take("match-network");
        var zero = address.value().signum() == 0;
        var given = words.hasMore();
        var least = words.take("greater-equal") ? words.number() : length;
        var most = words.take("less-equal") ? words.number() : given ? family.bits() : length;
        words.end();
        if (address.family() != family || network && !zero || least < length || most < least || most > family.bits()
                || !Prefix.containing(address, length).network().equals(address)) {
            throw words.unknown();
        }
        // An address of zeros without match-network is any address: only the length counts.
        var range = Prefix.containing(address, zero && !network ? 0 : length);
        add(name, index, permit, route -> range.contains(route.prefix())
                && route.prefix().length() >= least && route.prefix().length() <= most);
    }

    /** One value and one line to a filter: what several mean is where Huawei's manuals contradict each other. */
    void community(Words words) {
        var name = new Name(Kind.COMMUNITY, name(words, LONGEST_FILTER));
        var index = words.expect("index").number();
        var permit = permit(words);
        var community = words.value(Community::valueOf);
        words.end();
        var known = communities.putIfAbsent(name, community);
        if (known != null && !known.equals(community) || community.equals(new Community(0, 0))) {
            throw words.unknown();
        }
        add(name, index, permit, route -> route.communities().contains(community));
    }

    /** One line to a filter: what several mean is where Huawei's manuals contradict each other. */
    void asPath(Words words) {
        var name = new Name(Kind.AS_PATH, name(words, LONGEST_FILTER));
        var index = words.expect("index").number();
        var permit = permit(words);
        var expression = words.word();
        words.end();
        var known = paths.putIfAbsent(name, expression);
        if (known != null && !known.equals(expression)) {
            throw words.unknown();
        }
        var path = path(expression, words);
        add(name, index, permit, route -> path.matcher(text(route)).find());
    }

    /** VRP's expressions are over the text of a path; an underscore is either end, or what parts two numbers. */
    private static Pattern path(String expression, Words words) {
        if (!expression.matches("[0-9^$_|()*]+")) {
            throw words.unknown();
        }
        return Pattern.compile(expression.replace("_", "(?:^|$|[ ,{}()])"));
    }

    private static String text(Announcement route) {
        return route.asPath().stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    void remove(Kind kind, Words words) {
        var name = new Name(kind, words.word());
        filters.remove(name);
        communities.remove(name);
        paths.remove(name);
        words.end();
    }

    /** Whether a filter lets a route through. One that is not there would let through every route. */
    boolean permits(Kind kind, String name, Announcement route) {
        var entries = filters.get(new Name(kind, name));
        if (entries == null) {
            return true;
        }
        return entries.values().stream().filter(entry -> entry.condition.test(route)).findFirst()
                .map(Entry::permit).orElse(false);
    }

    static Kind kind(AddressFamily family) {
        return family == AddressFamily.IPV4 ? Kind.IPV4_PREFIX : Kind.IPV6_PREFIX;
    }

    private void add(Name name, int index, boolean permit, Predicate<Announcement> condition) {
        filters.computeIfAbsent(name, key -> new TreeMap<>()).put(index, new Entry(permit, condition));
    }

    private static boolean permit(Words words) {
        return words.oneOf("permit", "deny").equals("permit");
    }

    private static String name(Words words, int longest) {
        var name = words.word();
        if (name.length() > longest || name.matches("[0-9]+")) {
            throw new UnknownConstructException("the name " + name + " is too long or a number");
        }
        return name;
    }
}
