package org.erdsl.reading.ios;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdsl.net.AddressFamily;
import org.erdsl.running.Condition;
import org.erdsl.running.Outcome;
import org.erdsl.running.PolicyChain;

/** The filters of a session: all that are named have to permit a route. A session without filter takes and tells all. */
final class SessionFilters {

    /** Lists first: a route map may change what they look at. */
    private enum Kind {
        PREFIX_LIST("prefix-list"), FILTER_LIST("filter-list"), DISTRIBUTE_LIST("distribute-list"), ROUTE_MAP("route-map");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /** @param name of the list or route map; @param words where it is named */
    private record Filter(String name, Words words) {
    }

    private final Map<Kind, Filter> inbound = new EnumMap<>(Kind.class);
    private final Map<Kind, Filter> outbound = new EnumMap<>(Kind.class);

    /** Whether the command names a filter; then it is taken. One of the same kind takes the place of another. */
    boolean take(Words words) {
        for (var kind : Kind.values()) {
            if (words.take(kind.word)) {
                var name = words.word();
                direction(words).put(kind, new Filter(name, words));
                words.end();
                return true;
            }
        }
        return false;
    }

    private Map<Kind, Filter> direction(Words words) {
        return switch (words.word()) {
            case "in" -> inbound;
            case "out" -> outbound;
            default -> throw new IllegalArgumentException(words.text());
        };
    }

    PolicyChain inbound(RouteMaps maps, Lists lists, AddressFamily family, ReadingLog log) {
        return chain(inbound, maps, lists, family, log);
    }

    PolicyChain outbound(RouteMaps maps, Lists lists, AddressFamily family, ReadingLog log) {
        return chain(outbound, maps, lists, family, log);
    }

    private static PolicyChain chain(Map<Kind, Filter> filters, RouteMaps maps, Lists lists, AddressFamily family,
            ReadingLog log) {
        List<PolicyChain.Use> uses = new ArrayList<>();
        filters.forEach((kind, filter) -> uses.add(use(kind, filter, maps, lists, family, log)));
        return new PolicyChain(uses, Outcome.ACCEPT);
    }

    private static PolicyChain.Use use(Kind kind, Filter filter, RouteMaps maps, Lists lists, AddressFamily family,
            ReadingLog log) {
        var line = filter.words.line();
        var label = kind.word + " " + filter.name;
        return switch (kind) {
            case ROUTE_MAP -> maps.routeMap(filter.name, family, line);
            case PREFIX_LIST -> maps.list(label, lists.prefixList(family, filter.name), family, line);
            case FILTER_LIST -> maps.list(label, lists.pathList(filter.name), family, line);
            case DISTRIBUTE_LIST -> maps.list(label, Optional.of(
                    new Condition.NotUnderstood(log.unknown(line, filter.words.text()))), family, line);
        };
    }
}
