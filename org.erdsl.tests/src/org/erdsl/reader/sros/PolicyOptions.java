package org.erdsl.reader.sros;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.erdsl.net.Community;
import org.erdsl.reader.Words;
import org.erdsl.routes.Announcement;

/** The context {@code policy-options}. */
final class PolicyOptions {

    private final Map<String, PrefixEntries> prefixLists = new HashMap<>();
    private final Map<String, Set<Community>> communities = new HashMap<>();
    private final Map<String, AsPathExpression> asPaths = new HashMap<>();
    private final Map<String, PolicyStatement> policies = new HashMap<>();

    void take(boolean deletes, Words words) {
        var kind = words.oneOf("prefix-list", "community", "as-path", "policy-statement");
        var name = words.word();
        if (deletes) {
            if (objects(kind, words).remove(name) == null) {
                throw words.unknown();
            }
            return;
        }
        switch (kind) {
            case "prefix-list" -> {
                var list = prefixLists.computeIfAbsent(name, key -> new PrefixEntries());
                if (words.hasMore()) {
                    list.take(words.expect("prefix"));
                }
            }
            case "community" -> {
                var members = communities.computeIfAbsent(name, key -> new LinkedHashSet<>());
                if (words.hasMore()) {
                    members.add(words.expect("member").value(Community::valueOf));
                }
            }
            case "as-path" -> asPaths.put(name, AsPathExpression.of(words.expect("expression").word(), words));
            default -> {
                var policy = policies.computeIfAbsent(name, key -> new PolicyStatement());
                if (words.hasMore()) {
                    policy.take(words);
                }
            }
        }
    }

    private Map<String, ?> objects(String kind, Words words) {
        return switch (kind) {
            case "prefix-list" -> prefixLists;
            case "community" -> communities;
            case "policy-statement" -> policies;
            default -> throw words.unknown();
        };
    }

    /** A commit refuses entries that are not complete. */
    void check() {
        policies.values().forEach(PolicyStatement::check);
        prefixLists.values().forEach(PrefixEntries::check);
    }

    /** Whether one of these lists has the route's prefix. */
    boolean prefixes(List<String> names, Announcement route, Words words) {
        return names.stream().anyMatch(name -> defined(prefixLists, name, words).matches(route.prefix()));
    }

    /** Whether the route carries every member of a community. */
    boolean community(String name, Announcement route, Words words) {
        var members = defined(communities, name, words);
        return !members.isEmpty() && route.communities().containsAll(members);
    }

    boolean path(String name, Announcement route, Words words) {
        return defined(asPaths, name, words).matches(route.asPath());
    }

    /** The policies of these names, one after the other. */
    List<PolicyStatement> chain(Set<String> names, Words words) {
        var chain = new ArrayList<PolicyStatement>();
        names.forEach(name -> chain.add(defined(policies, name, words)));
        return chain;
    }

    private static <T> T defined(Map<String, T> objects, String name, Words words) {
        if (!objects.containsKey(name)) {
            throw words.unknown();
        }
        return objects.get(name);
    }
}
