package org.erdsl.reading.ios;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.erdsl.net.AddressFamily;
import org.erdsl.running.Condition;
import org.erdsl.running.Outcome;
import org.erdsl.running.PolicyChain;
import org.erdsl.running.RunningPolicy;
import org.erdsl.running.SourceLine;

/**
 * The route maps of a text, and the policies that become of them. A route map is read for each address family that uses
 * it, since a condition on prefixes is about one of them.
 */
public final class RouteMaps {

    private static final long FIRST = 10;

    private final Lists lists;
    private final ReadingLog log;
    private final Map<String, TreeMap<Long, RouteMapEntry>> maps = new HashMap<>();
    private final Map<String, RunningPolicy> policies = new LinkedHashMap<>();

    public RouteMaps(Lists lists, ReadingLog log) {
        this.lists = lists;
        this.log = log;
    }

    /**
     * Takes {@code route-map NAME [permit|deny [N]]} and what is inside.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public void add(Statement statement) {
        var words = statement.words();
        words.take("route-map");
        var name = words.word();
        var permit = !words.take("deny");
        words.take("permit");
        words.take("seq");
        var number = words.hasMore() ? words.value(Long::valueOf) : FIRST;
        words.end();
        var entry = maps.computeIfAbsent(name, key -> new TreeMap<>())
                .computeIfAbsent(number, key -> new RouteMapEntry(key, statement.line()));
        entry.permit = permit;
        entry.statements.addAll(statement.inside());
    }

    /** Takes a whole route map back. */
    public void forget(String name) {
        maps.remove(name);
    }

    /** The policies of the sessions read so far, by name. */
    public Map<String, RunningPolicy> policies() {
        return policies;
    }

    /** A session's use of a route map. What a router does with one that is not defined is not documented well. */
    public PolicyChain.Use routeMap(String name, AddressFamily family, SourceLine line) {
        var key = key("route-map " + name, family);
        if (!policies.containsKey(key)) {
            var entries = maps.get(name);
            policies.put(key, entries == null
                    ? RunningPolicy.missing(key, "route-map " + name, undefined("route-map " + name, line))
                    : new RouteMapPolicy(lists, log, family).of(key, "route-map " + name, entries.values()));
        }
        return new PolicyChain.Use(key, line);
    }

    /** A session's use of a prefix list or AS path list by itself: what it permits goes on to the next filter. */
    public PolicyChain.Use list(String label, Optional<Condition> list, AddressFamily family,
            SourceLine line) {
        var key = key(label, family);
        if (!policies.containsKey(key)) {
            policies.put(key, list.map(condition -> ListPolicy.of(key, label, condition, line))
                    .orElseGet(() -> RunningPolicy.missing(key, label, undefined(label, line))));
        }
        return new PolicyChain.Use(key, line);
    }

    private Outcome undefined(String label, SourceLine line) {
        return new Outcome.OutcomeNotUnderstood(log.unknown(line, label + " is not defined"));
    }

    private static String key(String label, AddressFamily family) {
        return family == AddressFamily.IPV4 ? label : label + " for IPv6";
    }
}
