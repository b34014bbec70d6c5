package org.erdsl.reading.junos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.net.IpAddress;
import org.erdsl.policy.InterfacePlan.Address;
import org.erdsl.reading.ReadingNotes;
import org.erdsl.running.RunningInterface;
import org.erdsl.running.SourceLine;

/** The logical interfaces. */
final class InterfaceUnits {

    private static final class Unit {

        private final List<SourceLine> lines = new ArrayList<>();
        private final List<Address> addresses = new ArrayList<>();
        private Optional<String> description = Optional.empty();
        private OptionalInt vlan = OptionalInt.empty();
        private OptionalInt outerVlan = OptionalInt.empty();
        private OptionalInt mtu = OptionalInt.empty();
        private boolean disabled;
    }

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, Boolean> disabled = new HashMap<>();
    private final ReadingNotes notes;

    InterfaceUnits(ReadingNotes notes) {
        this.notes = notes;
    }

    /** Takes what stands below {@code interfaces}; what is no link's business is skipped. */
    void take(JunosStatement statement) {
        if (statement.word(1).equals("disable")) {
            disabled.put(statement.word(0), true);
        } else if (!statement.word(1).equals("unit")
                || !take(units.computeIfAbsent(statement.word(0) + "." + statement.word(2), name -> new Unit()),
                        statement.below(3))) {
            notes.skipped(statement.line());
            return;
        }
        notes.understood();
    }

    private boolean take(Unit unit, JunosStatement statement) {
        try {
            unit.lines.add(statement.line());
            switch (statement.word(0)) {
                case "description" -> unit.description = Optional.of(statement.word(1));
                case "disable" -> unit.disabled = true;
                case "vlan-id" -> unit.vlan = OptionalInt.of(Integer.parseInt(statement.word(1)));
                case "vlan-tags" -> tags(unit, statement);
                case "family" -> {
                    return family(unit, statement.below(1));
                }
                default -> {
                    return statement.words().isEmpty();
                }
            }
            return true;
        } catch (IllegalArgumentException e) {
            notes.unknown(statement.line(), statement.toString());
            return true;
        }
    }

    /** The tags, each with the identifier of its protocol before a dot where that is not the usual one. */
    private static void tags(Unit unit, JunosStatement statement) {
        for (var i = 1; i + 1 < statement.words().size(); i += 2) {
            var tag = OptionalInt.of(Integer.parseInt(statement.word(i + 1).replaceFirst(".*\\.", "")));
            if (statement.word(i).equals("outer")) {
                unit.outerVlan = tag;
            } else {
                unit.vlan = tag;
            }
        }
    }

    private static boolean family(Unit unit, JunosStatement statement) {
        if (statement.word(1).equals("mtu")) {
            unit.mtu = OptionalInt.of(Integer.parseInt(statement.word(2)));
            return true;
        }
        if (!statement.word(0).startsWith("inet") || !statement.word(1).equals("address")) {
            return statement.words().size() == 1;
        }
        var parts = statement.word(2).split("/");
        if (statement.words().size() == 3 || unit.addresses.stream().noneMatch(address -> address.toString().equals(
                statement.word(2)))) {
            unit.addresses.add(new Address(IpAddress.valueOf(parts[0]),
                    parts.length == 2 ? Integer.parseInt(parts[1]) : statement.word(0).equals("inet") ? 32 : 128));
        }
        return true;
    }

    /** @param instances the routing instances of the logical interfaces that are in one */
    List<RunningInterface> interfaces(Map<String, String> instances) {
        return units.entrySet().stream()
                .map(entry -> {
                    var name = entry.getKey();
                    var unit = entry.getValue();
                    return new RunningInterface(name, Optional.ofNullable(instances.get(name)), unit.vlan, unit.outerVlan,
                            unit.addresses, unit.mtu, Optional.empty(), unit.disabled
                            || disabled.containsKey(name.substring(0, name.lastIndexOf('.'))), unit.description, unit.lines);
                })
                .toList();
    }
}
