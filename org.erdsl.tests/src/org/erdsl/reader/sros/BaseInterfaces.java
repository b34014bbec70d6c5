package org.erdsl.reader.sros;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdsl.net.IpAddress;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.reader.Words;

/** The interfaces of the router {@code Base}. */
final class BaseInterfaces {

    private final Map<String, BaseInterface> interfaces = new LinkedHashMap<>();

    void take(boolean deletes, Words words) {
        var name = words.word();
        if (!deletes) {
            interfaces.computeIfAbsent(name, BaseInterface::new).take(words);
        } else if (interfaces.remove(name) == null) {
            throw words.unknown();
        }
    }

    /** The BFD timers of the interface a neighbor is on, where BFD is switched on for its family. */
    Optional<Bfd> bfdTowards(IpAddress neighbor) {
        return interfaces.values().stream().filter(link -> link.reaches(neighbor)).findFirst()
                .flatMap(link -> link.bfd(neighbor.family()));
    }

    List<InterfacePlan> read() {
        return interfaces.values().stream().map(BaseInterface::read)
                .sorted(Comparator.comparing(InterfacePlan::name).thenComparing(link -> link.vlan().getAsInt()))
                .toList();
    }
}
