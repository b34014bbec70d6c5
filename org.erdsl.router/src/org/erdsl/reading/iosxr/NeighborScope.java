package org.erdsl.reading.iosxr;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.policy.Bfd;
import org.erdsl.reading.ReadingNotes;
import org.erdsl.running.PrefixLimit;
import org.erdsl.running.RunningBfd;
import org.erdsl.running.RunningSettings;
import org.erdsl.running.RunningTimers;
import org.erdsl.running.Setting;
import org.erdsl.running.SourceLine;
import org.erdsl.running.Stated;
import org.erdsl.running.UnknownStatement;
import org.erdsl.running.UnknownStatement.Concern;

/** What a neighbor or a group of neighbors says of itself and of its address families. */
final class NeighborScope {

    /** What changes neither which routes are accepted or advertised nor a setting that is kept. */
    private static final Set<String> WITHOUT_CONSEQUENCE = Set.of("graceful-restart", "graceful-maintenance", "log",
            "advertisement-interval", "precedence", "dscp", "session-open-mode", "tcp", "transport", "receive-buffer-size",
            "send-buffer-size", "capability", "cluster-id", "dmz-link-bandwidth", "idle-watch-time", "route-reflector-client",
            "next-hop-self", "multipath", "next-hop-unchanged", "long-lived-graceful-restart", "additional-paths",
            "send-extended-community-ebgp", "rd", "maximum-peers", "ignore-connected-check", "encapsulation-type",
            "validation", "weight", "bmp-activate");

    /** What is said of a family. */
    static final class Family {

        final List<SourceLine> lines = new ArrayList<>();
        final List<UnknownStatement> unknowns = new ArrayList<>();
        RunningSettings settings = RunningSettings.NONE;
        Optional<ConfigLine> inbound = Optional.empty();
        Optional<ConfigLine> outbound = Optional.empty();
        Optional<String> group = Optional.empty();
    }

    final List<SourceLine> lines = new ArrayList<>();
    final List<UnknownStatement> unknowns = new ArrayList<>();
    final Map<AddressFamily, Family> families = new EnumMap<>(AddressFamily.class);
    final List<ConfigLine> groups = new ArrayList<>();
    RunningSettings settings = RunningSettings.NONE;
    private final ReadingNotes notes;
    private final Map<String, Integer> bfd = new HashMap<>();

    NeighborScope(ReadingNotes notes) {
        this.notes = notes;
    }

    /** Takes the command that opens its mode, and what stands in it. */
    void take(ConfigLine mode) {
        lines.add(mode.line());
        mode.children().forEach(this::command);
    }

    private void command(ConfigLine command) {
        lines.add(command.line());
        var family = family(command);
        if (command.begins("address-family")) {
            family.ifPresent(found -> family(families.computeIfAbsent(found, key -> new Family()), command));
            notes.understood();
            return;
        }
        try {
            if (read(command)) {
                notes.understood();
                return;
            }
        } catch (IllegalArgumentException e) { // a value of another kind: the command is not understood
            unknown(unknowns, command, EnumSet.allOf(Concern.class));
            return;
        }
        unknown(unknowns, command, EnumSet.allOf(Concern.class));
    }

    /** The family of unicast routes a command is about. */
    static Optional<AddressFamily> family(ConfigLine command) {
        return switch (command.from(1)) {
            case "ipv4 unicast" -> Optional.of(AddressFamily.IPV4);
            case "ipv6 unicast" -> Optional.of(AddressFamily.IPV6);
            default -> Optional.empty();
        };
    }

    private void unknown(List<UnknownStatement> to, ConfigLine command, Set<Concern> concerns) {
        to.add(new UnknownStatement(notes.unknown(command.line(), command.toString()), concerns));
    }

    private boolean read(ConfigLine command) {
        switch (command.word(0)) {
            case "remote-as" -> set(Setting.REMOTE_AS, Asn.valueOf(command.word(1)), command);
            case "use" -> groups.add(command);
            case "description" -> set(Setting.DESCRIPTION, command.from(1), command);
            case "update-source" -> set(Setting.UPDATE_SOURCE, command.from(1), command);
            case "timers" -> set(Setting.TIMERS, new RunningTimers(Integer.parseInt(command.word(1)),
                    Integer.parseInt(command.word(2))), command);
            case "password", "keychain", "ao" -> set(Setting.AUTHENTICATED, true, command);
            case "shutdown" -> set(Setting.SHUT_DOWN, true, command);
            case "ebgp-multihop" -> set(Setting.MULTIHOP, command.words().size() > 1 && command.word(1).matches("[0-9]+")
                    ? Integer.parseInt(command.word(1)) : 255, command);
            case "ttl-security" -> set(Setting.TTL_SECURITY_HOPS, 1, command);
            case "enforce-first-as" -> set(Setting.FIRST_AS_CHECK, !command.word(1).equals("disable"), command);
            case "local-as" -> localAs(command);
            case "bfd" -> bfd(command);
            default -> {
                return WITHOUT_CONSEQUENCE.contains(command.word(0));
            }
        }
        return true;
    }

    private <T> void set(Setting<T> setting, T value, ConfigLine command) {
        settings = settings.with(setting, value, command.line());
    }

    /** An AS number of its own; its options say who sees which number (Cisco, "local-as"). */
    private void localAs(ConfigLine command) {
        set(Setting.LOCAL_AS, Asn.valueOf(command.word(1)), command);
        if (!command.words().contains("no-prepend")) {
            unknown(unknowns, command, EnumSet.of(Concern.ACCEPTED, Concern.ADVERTISED));
        } else if (!command.words().contains("replace-as")) {
            unknown(unknowns, command, EnumSet.of(Concern.ADVERTISED));
        }
    }

    private void bfd(ConfigLine command) {
        if (command.begins("bfd", "fast-detect")) {
            bfd.put("fast-detect", command.word(2).equals("disable") ? 0 : 1);
        } else {
            bfd.put(command.word(1), Integer.parseInt(command.word(2)));
        }
        var timers = bfd.containsKey("minimum-interval") && bfd.containsKey("multiplier")
                ? Optional.of(new Bfd(bfd.get("minimum-interval"), bfd.get("multiplier")))
                : Optional.<Bfd>empty();
        var before = new LinkedHashSet<>(settings.get(Setting.BFD).map(Stated::lines).orElse(List.of()));
        before.add(command.line());
        settings = settings.with(Setting.BFD, new Stated<>(new RunningBfd(bfd.getOrDefault("fast-detect", 0) == 1, timers),
                List.copyOf(before)));
    }

    private void family(Family family, ConfigLine mode) {
        family.lines.add(mode.line());
        for (var command : mode.children()) {
            family.lines.add(command.line());
            try {
                if (read(family, command)) {
                    notes.understood();
                } else {
                    unknown(family.unknowns, command, Set.of("default-originate", "as-override", "site-of-origin", "advertise")
                            .contains(command.word(0)) ? EnumSet.of(Concern.ADVERTISED) : EnumSet.allOf(Concern.class));
                }
            } catch (IllegalArgumentException e) { // a value of another kind: the command is not understood
                unknown(family.unknowns, command, EnumSet.allOf(Concern.class));
            }
        }
    }

    private static boolean read(Family family, ConfigLine command) {
        var line = command.line();
        switch (command.word(0)) {
            case "route-policy" -> {
                if (command.word(command.words().size() - 1).equals("in")) {
                    family.inbound = Optional.of(command);
                } else {
                    family.outbound = Optional.of(command);
                }
            }
            case "maximum-prefix" -> family.settings = family.settings.with(Setting.MAXIMUM_PREFIXES, limit(command), line);
            case "remove-private-AS" -> {
                if (command.word(1).equals("inbound")) {
                    return false;
                }
                family.settings = family.settings.with(Setting.REMOVES_PRIVATE_AS, !command.word(1).equals("disable"), line);
            }
            case "send-community-ebgp" -> family.settings = family.settings.with(Setting.SENDS_COMMUNITIES,
                    !command.word(1).equals("disable"), line);
            case "soft-reconfiguration" -> family.settings = family.settings.with(Setting.SOFT_RECONFIGURATION,
                    !command.toString().endsWith("disable"), line);
            case "allowas-in" -> family.settings = family.settings.with(Setting.OWN_AS_ALLOWED,
                    command.words().size() > 1 ? Integer.parseInt(command.word(1)) : 3, line);
            case "use" -> family.group = Optional.of(command.from(1));
            default -> {
                return WITHOUT_CONSEQUENCE.contains(command.word(0));
            }
        }
        return true;
    }

    /** The session ends beyond the limit, unless a word says otherwise (Cisco, "maximum-prefix (BGP)"). */
    private static PrefixLimit limit(ConfigLine command) {
        var percent = OptionalInt.empty();
        var atLimit = PrefixLimit.AtLimit.TEAR_DOWN;
        var restart = Optional.<Duration>empty();
        for (var i = 2; i < command.words().size(); i++) {
            switch (command.word(i)) {
                case "warning-only" -> atLimit = PrefixLimit.AtLimit.WARN;
                case "discard-extra-paths" -> atLimit = PrefixLimit.AtLimit.DISCARD;
                case "restart" -> restart = Optional.of(Duration.ofMinutes(Integer.parseInt(command.word(++i))));
                default -> percent = OptionalInt.of(Integer.parseInt(command.word(i)));
            }
        }
        return new PrefixLimit(Long.parseLong(command.word(1)), percent, atLimit, restart);
    }
}
