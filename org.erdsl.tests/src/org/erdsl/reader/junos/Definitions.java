package org.erdsl.reader.junos;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.erdsl.net.Community;
import org.erdsl.net.Prefix;

/** What terms refer to by name. */
final class Definitions {

    final Map<String, Set<Community>> communities = new HashMap<>();
    final Map<String, AsPathExpression> asPaths = new HashMap<>();
    final Map<String, Set<Prefix>> prefixLists = new HashMap<>();

    Set<Community> community(String name) {
        return communities.computeIfAbsent(name, key -> new LinkedHashSet<>());
    }

    Set<Prefix> prefixList(String name) {
        return prefixLists.computeIfAbsent(name, key -> new LinkedHashSet<>());
    }
}
