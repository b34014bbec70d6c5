package org.erdsl.reading.iosxr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdsl.net.Asn;
import org.erdsl.reading.ReadingNotes;
import org.erdsl.running.Stated;
import org.erdsl.running.UnknownStatement;

/** The mode {@code router bgp}: the router's own table, its VRFs, and the groups neighbors take settings from. */
final class BgpProcess {

    final List<UnknownStatement> unknowns = new ArrayList<>();
    Optional<Asn> asn = Optional.empty();

    /** IOS XR checks unless it is told not to (Cisco, "bgp enforce-first-as disable"). */
    Stated<Boolean> firstAsCheck = Stated.byDefault(true);

    /** Whether neighbors of another AS without policy take and tell everything ("bgp unsafe-ebgp-policy"). */
    boolean unsafe;

    private final ReadingNotes notes;
    private final Map<Optional<String>, BgpTable> tables = new LinkedHashMap<>();
    private final Map<String, NeighborScope> groups = new HashMap<>();

    BgpProcess(ReadingNotes notes) {
        this.notes = notes;
    }

    /** Takes the mode. */
    void take(ConfigLine mode) {
        try {
            asn = Optional.of(Asn.valueOf(mode.word(2)));
            notes.understood();
        } catch (IllegalArgumentException e) {
            unknown(mode);
        }
        mode.children().forEach(command -> command(table(Optional.empty()), command));
    }

    private BgpTable table(Optional<String> vrf) {
        return tables.computeIfAbsent(vrf, name -> new BgpTable(this, name, notes));
    }

    private void command(BgpTable table, ConfigLine command) {
        if (table.take(command)) {
            return;
        }
        switch (command.word(0)) {
            case "vrf" -> command.children().forEach(inside -> command(table(Optional.of(command.word(1))), inside));
            case "neighbor-group", "session-group", "af-group" ->
                    groups.computeIfAbsent(command.word(0) + " " + command.word(1), name -> new NeighborScope(notes))
                            .take(command.begins("af-group") ? asFamily(command) : command);
            default -> setting(command);
        }
    }

    /** {@code af-group NAME address-family F} says of a family what other groups say in the mode of the family. */
    private static ConfigLine asFamily(ConfigLine command) {
        var family = new ConfigLine(command.words().subList(2, command.words().size()), command.line());
        family.children().addAll(command.children());
        var group = new ConfigLine(command.words().subList(0, 2), command.line());
        group.children().add(family);
        return group;
    }

    private void setting(ConfigLine command) {
        if (command.begins("bgp", "enforce-first-as", "disable")) {
            firstAsCheck = Stated.at(command.line(), false);
            notes.understood();
        } else if (command.begins("bgp", "unsafe-ebgp-policy")) {
            unsafe = true;
            notes.understood();
        } else if (command.begins("bgp", "confederation")) {
            unknown(command);
        } else {
            notes.skipped(command.line());
        }
    }

    /** Names a command that may change anything about every session. */
    void unknown(ConfigLine command) {
        var unknown = notes.unknown(command.line(), command.toString());
        unknowns.add(UnknownStatement.ofAnything(unknown.line(), unknown.text()));
    }

    List<BgpTable> tables() {
        return List.copyOf(tables.values());
    }

    /** Whether a group that is used is defined. */
    boolean knows(ConfigLine use) {
        return groups.containsKey(use.from(1));
    }

    /** The groups a neighbor uses and those that these use, the nearest first. */
    List<NeighborScope> groups(NeighborScope neighbor) {
        var found = new ArrayList<NeighborScope>();
        collect(neighbor, found);
        return found;
    }

    private void collect(NeighborScope scope, List<NeighborScope> found) {
        for (var use : scope.groups) {
            var group = groups.get(use.from(1));
            if (group != null && !found.contains(group)) {
                found.add(group);
                collect(group, found);
            }
        }
    }

    /** What is said of a family, and what the group it uses says of it. */
    List<NeighborScope.Family> familyGroups(NeighborScope.Family part) {
        var found = new ArrayList<>(List.of(part));
        part.group.map(groups::get).stream().flatMap(group -> group.families.values().stream())
                .filter(family -> !found.contains(family)).forEach(found::add);
        return found;
    }
}
