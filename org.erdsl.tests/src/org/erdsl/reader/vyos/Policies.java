package org.erdsl.reader.vyos;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.Prefix;
import org.erdsl.reader.UnknownConstructException;
import org.erdsl.reader.routemap.PrefixFilter;
import org.erdsl.reader.routemap.RouteMap;
import org.erdsl.routes.Announcement;

/** The lists and route maps of {@code policy}, with what VyOS checks of them before it commits. */
final class Policies {

    private final Settings settings;

    Policies(Settings settings) {
        this.settings = settings;
    }

    RouteMap routeMap(String name) {
        var map = new RouteMap();
        for (var rule : rules("route-map", name)) {
            var path = new String[] {"policy", "route-map", name, "rule", rule};
            var entry = map.entry(Integer.parseInt(rule), action(path));
            settings.value(with(path, "match", "as-path")).map(list -> expressions("as-path-list", list))
                    .ifPresent(list -> entry.when(route -> list.test(text(route.asPath()))));
            settings.value(with(path, "match", "community", "community-list"))
                    .map(list -> expressions("community-list", list))
                    .ifPresent(list -> entry.when(route -> list.test(CommunityText.of(route.communities()))));
            settings.value(with(path, "match", "ip", "address", "prefix-list"))
                    .ifPresent(list -> entry.when(prefixes(AddressFamily.IPV4, "prefix-list", list)));
            settings.value(with(path, "match", "ipv6", "address", "prefix-list"))
                    .ifPresent(list -> entry.when(prefixes(AddressFamily.IPV6, "prefix-list6", list)));
            settings.value(with(path, "set", "local-preference"))
                    .ifPresent(value -> entry.localPreference(Integer.parseInt(value)));
            settings.value(with(path, "set", "as-path", "exclude")).ifPresent(Policies::requirePrivate);
            settings.value(with(path, "set", "as-path", "prepend"))
                    .ifPresent(value -> entry.prepend(Arrays.stream(value.split(" ")).map(Asn::valueOf).toList()));
        }
        return map;
    }

    /** Only private AS numbers are known to be taken out. */
    private static void requirePrivate(String excluded) {
        if (!Arrays.stream(excluded.split(" ")).map(Asn::valueOf).allMatch(Asn::isPrivate)) {
            throw new UnknownConstructException("as-path exclude " + excluded);
        }
    }

    /** Whether a route map takes private AS numbers out: each rule all those its list of paths names. */
    boolean removesPrivateAsns(String name) {
        var removed = false;
        for (var rule : rules("route-map", name)) {
            var path = new String[] {"policy", "route-map", name, "rule", rule};
            var named = settings.value(with(path, "match", "as-path")).map(this::privateAsns).orElse(Set.of());
            var excluded = settings.value(with(path, "set", "as-path", "exclude"))
                    .map(asns -> Set.of(asns.split(" "))).orElse(Set.of());
            if (!excluded.containsAll(named)) {
                return false;
            }
            removed |= !named.isEmpty();
        }
        return removed;
    }

    private Set<String> privateAsns(String list) {
        return rules("as-path-list", list).stream()
                .map(rule -> settings.required("policy", "as-path-list", list, "rule", rule, "regex"))
                .flatMap(regex -> Arrays.stream(regex.split("[^0-9]+")))
                .filter(number -> !number.isEmpty() && Asn.valueOf(number).isPrivate())
                .collect(Collectors.toSet());
    }

    /** The rules of an object that has to be there. */
    private List<String> rules(String kind, String name) {
        var rules = settings.children("policy", kind, name, "rule");
        if (rules.isEmpty()) {
            throw new UnknownConstructException(kind + " " + name + " does not exist");
        }
        return rules.stream().sorted((one, other) -> Integer.parseInt(one) - Integer.parseInt(other)).toList();
    }

    private boolean action(String... rule) {
        return settings.required(with(rule, "action")).equals("permit");
    }

    private Predicate<String> expressions(String kind, String name) {
        record Line(boolean permit, Expression expression) {
        }

        var lines = new ArrayList<Line>();
        for (var rule : rules(kind, name)) {
            var path = new String[] {"policy", kind, name, "rule", rule};
            lines.add(new Line(action(path), new Expression(settings.required(with(path, "regex")))));
        }
        return text -> lines.stream().filter(line -> line.expression.isIn(text)).findFirst().map(Line::permit)
                .orElse(false);
    }

    private Predicate<Announcement> prefixes(AddressFamily family, String kind, String name) {
        var filter = new PrefixFilter();
        var definitions = new HashSet<List<Object>>();
        for (var rule : rules(kind, name)) {
            var path = new String[] {"policy", kind, name, "rule", rule};
            var prefix = Prefix.valueOf(settings.required(with(path, "prefix")));
            var ge = settings.value(with(path, "ge")).map(Integer::valueOf);
            var le = settings.value(with(path, "le")).map(Integer::valueOf);
            int least = ge.orElse(prefix.length());
            int most = le.orElse(ge.isPresent() ? family.bits() : prefix.length());
            if (prefix.family() != family || least < prefix.length() || most < least || most > family.bits()
                    || !definitions.add(List.of(prefix, ge, le, action(path)))) {
                throw new UnknownConstructException(String.join(" ", path));
            }
            filter.add(Integer.parseInt(rule), action(path), prefix, least, most);
        }
        return route -> filter.permits(route.prefix());
    }

    private static String text(List<Asn> path) {
        return path.stream().map(Asn::toString).collect(Collectors.joining(" "));
    }

    private static String[] with(String[] path, String... more) {
        var all = Arrays.copyOf(path, path.length + more.length);
        System.arraycopy(more, 0, all, path.length, more.length);
        return all;
    }
}
