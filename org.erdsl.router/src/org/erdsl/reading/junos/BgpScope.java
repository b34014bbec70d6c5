package org.erdsl.reading.junos;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.policy.Bfd;
import org.erdsl.reading.ReadingNotes;
import org.erdsl.running.RunningBfd;
import org.erdsl.running.RunningSettings;
import org.erdsl.running.RunningTimers;
import org.erdsl.running.Setting;
import org.erdsl.running.SourceLine;
import org.erdsl.running.Stated;
import org.erdsl.running.UnknownStatement;
import org.erdsl.running.UnknownStatement.Concern;

/** What is said at one level of {@code protocols bgp}: of all sessions, of a group or of a neighbor. */
final class BgpScope {

    private static final int KEEPALIVES_PER_HOLD_TIME = 3;
    private static final int USUAL_MULTIPLIER = 3;

    /** What changes neither which routes are accepted or advertised nor a setting that is kept. */
    private static final Set<String> WITHOUT_CONSEQUENCE = Set.of("log-updown", "mtu-discovery", "passive", "traceoptions",
            "graceful-restart", "out-delay", "path-selection", "damping", "advertise-inactive", "advertise-external",
            "multipath", "cluster", "no-client-reflect", "tcp-mss", "include-mp-next-hop", "keep", "hold-down-interval",
            "minimum-hold-time", "precision-timers", "idle-after-switch-over", "bgp-error-tolerance", "preference",
            "no-aggregator-id", "output-queue-priority", "bmp", "add-path-display-ipv4-address", "route-server-client", "ttl");

    private final ReadingNotes notes;
    RunningSettings settings = RunningSettings.NONE;
    Optional<String> type = Optional.empty();
    final List<JunosStatement> imports = new ArrayList<>();
    final List<JunosStatement> exports = new ArrayList<>();
    final Map<AddressFamily, PrefixLimits> families = new LinkedHashMap<>();
    final List<UnknownStatement> unknowns = new ArrayList<>();
    final List<SourceLine> lines = new ArrayList<>();
    private boolean otherFamilies;
    private boolean hidesLocalAs;
    private boolean replacesRoutersAs;
    private OptionalInt bfdInterval = OptionalInt.empty();
    private int bfdMultiplier = USUAL_MULTIPLIER;

    BgpScope(ReadingNotes notes) {
        this.notes = notes;
    }

    /** Whether it says which families the sessions carry. */
    boolean saysFamilies() {
        return !families.isEmpty() || otherFamilies;
    }

    /**
     * What an AS number of its own does to paths, where it is not the usual way of one (Juniper, "local-as"): without
     * {@code no-prepend-global-as} the neighbor sees the router's number too, without {@code private} everybody sees the
     * session's in what the neighbor announced.
     */
    List<UnknownStatement> localAsInPaths() {
        var found = new ArrayList<UnknownStatement>();
        settings.get(Setting.LOCAL_AS).ifPresent(asn -> {
            if (!replacesRoutersAs) {
                found.add(new UnknownStatement(notes.unknown(asn.lines().get(0), "local-as without no-prepend-global-as"),
                        EnumSet.of(Concern.ADVERTISED)));
            }
            if (!hidesLocalAs) {
                found.add(new UnknownStatement(notes.unknown(asn.lines().get(0), "local-as without private"),
                        EnumSet.of(Concern.ACCEPTED)));
            }
        });
        return found;
    }

    /** Takes a statement; what is not known may change anything about the sessions of this level. */
    void take(JunosStatement statement) {
        lines.add(statement.line());
        try {
            if (read(statement)) {
                notes.understood();
                return;
            }
        } catch (IllegalArgumentException e) { // a value of another kind: the statement is not understood
            unknown(statement, EnumSet.allOf(Concern.class));
            return;
        }
        switch (statement.word(0)) {
            case "local-preference" -> unknown(statement, EnumSet.of(Concern.ACCEPTED, Concern.ADVERTISED));
            case "forwarding-context" -> unknown(statement, EnumSet.of(Concern.SETTINGS));
            case "metric-out", "as-override", "vpn-apply-export" -> unknown(statement, EnumSet.of(Concern.ADVERTISED));
            default -> unknown(statement, EnumSet.allOf(Concern.class));
        }
    }

    private void unknown(JunosStatement statement, Set<Concern> concerns) {
        unknowns.add(new UnknownStatement(notes.unknown(statement.line(), statement.toString()), concerns));
    }

    private boolean read(JunosStatement statement) {
        var value = statement.word(1);
        switch (statement.word(0)) {
            case "" -> { }
            case "type" -> type = Optional.of(value);
            case "description" -> set(Setting.DESCRIPTION, value, statement);
            case "peer-as" -> set(Setting.REMOTE_AS, Asn.valueOf(value), statement);
            case "local-address" -> set(Setting.LOCAL_ADDRESS, IpAddress.valueOf(value), statement);
            case "hold-time" -> {
                var hold = Integer.parseInt(value);
                set(Setting.TIMERS, new RunningTimers(hold / KEEPALIVES_PER_HOLD_TIME, hold), statement);
            }
            case "authentication-key", "authentication-key-chain", "authentication-algorithm" ->
                    set(Setting.AUTHENTICATED, true, statement);
            case "enforce-first-as" -> set(Setting.FIRST_AS_CHECK, true, statement);
            case "remove-private" -> set(Setting.REMOVES_PRIVATE_AS, true, statement);
            case "disable", "shutdown" -> set(Setting.SHUT_DOWN, true, statement);
            case "import" -> imports.add(statement.below(1));
            case "export" -> exports.add(statement.below(1));
            case "local-as" -> localAs(statement);
            case "multihop" -> multihop(statement);
            case "bfd-liveness-detection" -> bfd(statement);
            case "family" -> {
                return family(statement);
            }
            default -> {
                return WITHOUT_CONSEQUENCE.contains(statement.word(0));
            }
        }
        return true;
    }

    private <T> void set(Setting<T> setting, T value, JunosStatement statement) {
        settings = settings.with(setting, value, statement.line());
    }

    /** A number and options, in one statement or in several. */
    private void localAs(JunosStatement statement) {
        for (var i = 1; i < statement.words().size(); i++) {
            switch (statement.word(i)) {
                case "private" -> hidesLocalAs = true;
                case "no-prepend-global-as" -> replacesRoutersAs = true;
                case "loops" -> set(Setting.OWN_AS_ALLOWED, Integer.parseInt(statement.word(++i)), statement);
                case "alias" -> throw new IllegalArgumentException("either of two numbers");
                default -> set(Setting.LOCAL_AS, Asn.valueOf(statement.word(i)), statement);
            }
        }
    }

    private void multihop(JunosStatement statement) {
        if (statement.word(1).equals("ttl")) {
            set(Setting.MULTIHOP, Integer.parseInt(statement.word(2)), statement);
        } else if (settings.get(Setting.MULTIHOP).isEmpty()) {
            set(Setting.MULTIHOP, 64, statement);
        }
    }

    private void bfd(JunosStatement statement) {
        if (statement.word(1).equals("minimum-interval")) {
            bfdInterval = OptionalInt.of(Integer.parseInt(statement.word(2)));
        } else if (statement.word(1).equals("multiplier")) {
            bfdMultiplier = Integer.parseInt(statement.word(2));
        }
        var timers = bfdInterval.isPresent()
                ? Optional.of(new Bfd(bfdInterval.getAsInt(), bfdMultiplier))
                : Optional.<Bfd>empty();
        var before = settings.get(Setting.BFD).map(Stated::lines).orElse(List.of());
        var all = new LinkedHashSet<>(before);
        all.add(statement.line());
        settings = settings.with(Setting.BFD, new Stated<>(new RunningBfd(true, timers), List.copyOf(all)));
    }

    private boolean family(JunosStatement statement) {
        var family = switch (statement.word(1)) {
            case "inet" -> Optional.of(AddressFamily.IPV4);
            case "inet6" -> Optional.of(AddressFamily.IPV6);
            default -> Optional.<AddressFamily>empty();
        };
        if (family.isEmpty() || !Set.of("unicast", "any").contains(statement.word(2))) {
            otherFamilies = true; // routes of other kinds are none of ours
            return true;
        }
        var limits = families.computeIfAbsent(family.get(), key -> new PrefixLimits());
        if (statement.word(3).equals("loops")) {
            set(Setting.OWN_AS_ALLOWED, Integer.parseInt(statement.word(4)), statement);
            return true;
        }
        if (statement.word(3).equals("rib-group")) { // copies of the routes go to other tables
            unknown(statement, EnumSet.of(Concern.SETTINGS));
            return true;
        }
        return limits.take(statement.below(3));
    }
}
