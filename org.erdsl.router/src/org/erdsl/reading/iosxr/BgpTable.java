package org.erdsl.reading.iosxr;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.reading.ReadingNotes;
import org.erdsl.reading.ios.AggregateAddress;
import org.erdsl.running.Origination;
import org.erdsl.running.Outcome;
import org.erdsl.running.PolicyChain;
import org.erdsl.running.RunningSession;
import org.erdsl.running.RunningSettings;
import org.erdsl.running.Setting;
import org.erdsl.running.Stated;
import org.erdsl.running.UnknownStatement;
import org.erdsl.running.UnknownStatement.Concern;

/** BGP in one VRF, or outside of all. */
final class BgpTable {

    private final BgpProcess process;
    private final Optional<String> vrf;
    private final ReadingNotes notes;
    private final Set<AddressFamily> families = EnumSet.noneOf(AddressFamily.class);
    private final Map<IpAddress, NeighborScope> neighbors = new LinkedHashMap<>();
    final List<Origination> originations = new ArrayList<>();

    BgpTable(BgpProcess process, Optional<String> vrf, ReadingNotes notes) {
        this.process = process;
        this.vrf = vrf;
        this.notes = notes;
    }

    /** Takes a command about a neighbor or an address family; whether it is one. */
    boolean take(ConfigLine command) {
        if (command.begins("neighbor")) {
            neighbor(command);
        } else if (command.begins("no", "neighbor")) {
            neighbors.remove(IpAddress.valueOf(command.word(2)));
            notes.understood();
        } else if (command.begins("address-family")) {
            NeighborScope.family(command).ifPresent(family -> {
                families.add(family);
                command.children().forEach(this::origin);
            });
            notes.understood();
        } else {
            return false;
        }
        return true;
    }

    private void neighbor(ConfigLine command) {
        try {
            neighbors.computeIfAbsent(IpAddress.valueOf(command.word(1)), key -> new NeighborScope(notes)).take(command);
            notes.understood();
        } catch (IllegalArgumentException e) { // a whole prefix: neighbors nobody names
            process.unknown(command);
        }
    }

    private void origin(ConfigLine command) {
        try {
            if (command.begins("network") && command.words().size() == 2) {
                originated(command, Origination.Kind.NETWORK);
            } else if (command.begins("aggregate-address") && !command.toString().contains("route-policy")) {
                originated(command, Origination.Kind.AGGREGATE);
                if (AggregateAddress.hidesOthers(command.toString())) {
                    process.unknowns.add(new UnknownStatement(notes.unknown(command.line(), command.toString()),
                            EnumSet.of(Concern.ADVERTISED)));
                }
            } else if (command.begins("network") || command.begins("aggregate-address") || command.begins("redistribute")) {
                process.unknowns.add(new UnknownStatement(notes.unknown(command.line(), command.toString()),
                        EnumSet.of(Concern.SETTINGS)));
            } else {
                notes.skipped(command.line());
            }
        } catch (IllegalArgumentException e) {
            process.unknown(command);
        }
    }

    private void originated(ConfigLine command, Origination.Kind kind) {
        originations.add(new Origination(vrf, Prefix.valueOf(command.word(1)), kind, List.of(command.line())));
        notes.understood();
    }

    /** A session for each neighbor and family that its table has too: IOS XR activates none by itself. */
    List<RunningSession> sessions() {
        var sessions = new ArrayList<RunningSession>();
        neighbors.forEach((address, neighbor) -> {
            var scopes = new ArrayList<>(List.of(neighbor));
            scopes.addAll(process.groups(neighbor));
            for (var family : AddressFamily.values()) {
                if (scopes.stream().anyMatch(scope -> scope.families.containsKey(family))) {
                    sessions.add(session(address, family, scopes));
                }
            }
        });
        return sessions;
    }

    private RunningSession session(IpAddress address, AddressFamily family, List<NeighborScope> scopes) {
        var said = scopes.stream().flatMap(scope -> Optional.ofNullable(scope.families.get(family)).stream())
                .flatMap(part -> process.familyGroups(part).stream()).toList();
        var settings = RunningSettings.NONE;
        for (var part : said) {
            settings = settings.orElse(part.settings);
        }
        for (var scope : scopes) {
            settings = settings.orElse(scope.settings);
        }
        var names = scopes.stream().flatMap(scope -> scope.groups.stream()).toList();
        if (!names.isEmpty()) {
            settings = settings.with(Setting.PEER_GROUPS, Stated.at(names.get(0).line(),
                    names.stream().map(name -> name.word(2)).toList()));
        }
        var external = !settings.value(Setting.REMOTE_AS).equals(process.asn);
        settings = settings.orElse(defaults(external, family));
        var unknowns = new ArrayList<UnknownStatement>();
        scopes.forEach(scope -> unknowns.addAll(scope.unknowns));
        said.forEach(part -> unknowns.addAll(part.unknowns));
        names.stream().filter(name -> !process.knows(name)).forEach(name -> unknowns.add(UnknownStatement.ofAnything(
                name.line(), notes.unknown(name.line(), name + " is not in this text").text())));
        return new RunningSession(vrf, address, family, settings, chain(said, part -> part.inbound, external),
                chain(said, part -> part.outbound, external), unknowns, scopes.get(0).lines);
    }

    /** What IOS XR does when nothing is said: communities go to neighbors of the same AS only, the first AS is checked. */
    private RunningSettings defaults(boolean external, AddressFamily family) {
        var defaults = RunningSettings.NONE
                .with(Setting.ACTIVATED, Stated.byDefault(families.contains(family)))
                .with(Setting.SHUT_DOWN, Stated.byDefault(false))
                .with(Setting.FIRST_AS_CHECK, process.firstAsCheck)
                .with(Setting.REMOVES_PRIVATE_AS, Stated.byDefault(false))
                .with(Setting.SENDS_COMMUNITIES, Stated.byDefault(!external));
        return process.asn.isPresent()
                ? defaults.with(Setting.LOCAL_AS, Stated.<Asn>byDefault(process.asn.get()))
                : defaults;
    }

    /** A neighbor of another AS without policy takes and tells nothing; one of the same, everything. */
    private PolicyChain chain(List<NeighborScope.Family> said, Function<NeighborScope.Family, Optional<ConfigLine>> direction,
            boolean external) {
        var command = said.stream().flatMap(part -> direction.apply(part).stream()).findFirst();
        if (command.isEmpty()) {
            return new PolicyChain(List.of(), external && !process.unsafe ? Outcome.REJECT : Outcome.ACCEPT);
        }
        var words = command.get().words();
        var name = String.join(" ", words.subList(1, words.size() - 1)).replaceAll("\\s*([(),])\\s*", "$1");
        return new PolicyChain(List.of(new PolicyChain.Use(name, command.get().line())), Outcome.REJECT);
    }
}
