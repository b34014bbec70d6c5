package org.erdsl.reader.sros;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdsl.net.IpAddress;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.reader.Words;

/** The interfaces of the router {@code Base} or of a VPRN service. */
final class BaseInterfaces {

    private final Optional<String> vrf;
    private final Map<String, BaseInterface> interfaces = new LinkedHashMap<>();

    BaseInterfaces(Optional<String> vrf) {
        this.vrf = vrf;
    }

    void take(boolean deletes, Words words) {
        var name = words.word();
        if (!deletes) {
            interfaces.computeIfAbsent(name, key -> new BaseInterface(key, vrf)).take(words);
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
        return interfaces.values().stream().map(BaseInterface::read).toList();
    }
}
