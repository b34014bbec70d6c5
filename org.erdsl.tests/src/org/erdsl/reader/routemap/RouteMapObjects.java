package org.erdsl.reader.routemap;

import java.util.HashMap;
import java.util.Map;

import org.erdsl.net.AddressFamily;
import org.erdsl.reader.UnknownConstructException;
import org.erdsl.reader.Words;

/** The lists and route maps a router has, by name. Prefix lists of the two families may share a name. */
public final class RouteMapObjects {

    private final Map<AddressFamily, Map<String, PrefixFilter>> prefixLists = new HashMap<>();
    public final Map<String, CommunityFilter> communityLists = new HashMap<>();

    public final Map<String, PathFilter> pathLists = new HashMap<>();

    public final Map<String, RouteMap> routeMaps = new HashMap<>();

    public Map<String, PrefixFilter> prefixLists(AddressFamily family) {
        return prefixLists.computeIfAbsent(family, key -> new HashMap<>());
    }

    /** An object that has to be there: what a reference to nothing does is not documented well. */
    public static <T> T defined(Map<?, T> objects, Object name, Words words) {
        if (!objects.containsKey(name)) {
            throw new UnknownConstructException("undefined " + name + " in: " + words);
        }
        return objects.get(name);
    }
}
