package org.erdsl.reader.junos;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdsl.net.IpAddress;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.reader.ReadSession;
import org.erdsl.reader.UnknownConstructException;
import org.erdsl.reader.Words;

/** The hierarchy {@code interfaces}: physical interfaces with their logical ones, the units. */
final class Units {

    private static final class Physical {

        private boolean tagged;
        private boolean flexible;
        private final Map<Integer, Unit> units = new LinkedHashMap<>();
    }

    private final Map<String, Physical> interfaces = new LinkedHashMap<>();
    private final Map<String, String> instances = new HashMap<>();

    /** Puts a logical interface into a routing instance; a commit refuses one that stands in two. */
    void place(String logical, String instance) {
        if (!instances.computeIfAbsent(logical, name -> instance).equals(instance)) {
            throw new UnknownConstructException(logical + " stands in two routing instances");
        }
    }

    void take(boolean deletes, Words words) {
        var physical = interfaces.computeIfAbsent(words.word(), name -> new Physical());
        if (deletes) {
            physical.units.remove(words.expect("unit").number());
        } else if (words.take("vlan-tagging")) {
            physical.tagged = true;
        } else if (words.take("flexible-vlan-tagging")) {
            physical.flexible = true;
        } else {
            physical.units.computeIfAbsent(words.expect("unit").number(), number -> new Unit()).take(words);
        }
    }

    /** The units by interface and number. One takes tags only where tagging is switched on, one way or the other. */
    List<InterfacePlan> read(Map<IpAddress, ReadSession> sessions) {
        return interfaces.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> entry.getValue().units.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(unit -> unit.getValue().read(entry.getKey(), entry.getValue().tagged,
                                entry.getValue().flexible,
                                Optional.ofNullable(instances.get(entry.getKey() + "." + unit.getKey())), sessions)))
                .toList();
    }
}
