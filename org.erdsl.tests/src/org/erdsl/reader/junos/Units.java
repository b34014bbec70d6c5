package org.erdsl.reader.junos;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.erdsl.net.IpAddress;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.reader.ReadSession;
import org.erdsl.reader.Words;

/** The hierarchy {@code interfaces}: physical interfaces with their logical ones, the units. */
final class Units {

    private static final class Physical {

        private boolean tagged;
        private boolean flexible;
        private final Map<Integer, Unit> units = new LinkedHashMap<>();
    }

    private final Map<String, Physical> interfaces = new LinkedHashMap<>();

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
                .flatMap(entry -> entry.getValue().units.values().stream()
                        .map(unit -> unit.read(entry.getKey(), entry.getValue().tagged, entry.getValue().flexible,
                                sessions))
                        .sorted(Comparator.comparing((InterfacePlan link) -> link.vlan().getAsInt())))
                .toList();
    }
}
