package org.erdsl.reader.junos;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;
import org.erdsl.reader.ReadRouter;
import org.erdsl.reader.Words;

/** The static routes of all routing instances; this reader knows those that discard. */
final class StaticRoutes {

    private final Set<ReadRouter.Blackhole> routes = new HashSet<>();

    /** Takes what stands below {@code routing-options}: IPv6 routes below the table they belong to. */
    void take(Optional<String> instance, Words words) {
        var family = AddressFamily.IPV4;
        if (words.take("rib", instance.map(name -> name + ".inet6.0").orElse("inet6.0"))) {
            family = AddressFamily.IPV6;
        }
        var prefix = words.expect("static", "route").value(Prefix::valueOf);
        if (prefix.family() != family) {
            throw words.unknown();
        }
        words.expect("discard");
        routes.add(new ReadRouter.Blackhole(instance, prefix));
    }

    Set<ReadRouter.Blackhole> routes() {
        return routes;
    }
}
