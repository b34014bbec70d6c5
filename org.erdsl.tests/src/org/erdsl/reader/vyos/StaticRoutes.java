package org.erdsl.reader.vyos;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.erdsl.net.Prefix;
import org.erdsl.reader.ReadRouter.Blackhole;

/** The routes to nowhere of {@code protocols static}, in the global table and in VRFs. */
final class StaticRoutes {

    private final Settings settings;

    StaticRoutes(Settings settings) {
        this.settings = settings;
    }

    Set<Blackhole> blackholes() {
        var found = new HashSet<Blackhole>();
        add(Optional.empty(), List.of(), found);
        settings.children("vrf", "name").forEach(vrf -> add(Optional.of(vrf), List.of("vrf", "name", vrf), found));
        return found;
    }

    private void add(Optional<String> vrf, List<String> start, Set<Blackhole> found) {
        for (var kind : List.of("route", "route6")) {
            var path = Stream.concat(start.stream(), Stream.of("protocols", "static", kind)).toArray(String[]::new);
            settings.children(path).forEach(prefix -> found.add(new Blackhole(vrf, Prefix.valueOf(prefix))));
        }
    }
}
