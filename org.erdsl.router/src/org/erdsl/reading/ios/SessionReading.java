package org.erdsl.reading.ios;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.reading.ios.Neighbors.Kind;
import org.erdsl.reading.ios.Neighbors.Said;
import org.erdsl.reading.ios.Neighbors.Who;
import org.erdsl.running.PrefixLimit;
import org.erdsl.running.RunningBfd;
import org.erdsl.running.RunningSettings;
import org.erdsl.running.RunningTimers;
import org.erdsl.running.Setting;
import org.erdsl.running.SourceLine;
import org.erdsl.running.Stated;
import org.erdsl.running.UnknownStatement;
import org.erdsl.running.UnknownStatement.Concern;

/** A session while it is put together of what is said of its groups and templates, and of itself, which wins. */
final class SessionReading {

    private static final int ANY_HOPS = 255;
    private static final int USUAL_OWN_AS = 3;
    private static final Set<Concern> ROUTES = EnumSet.of(Concern.ACCEPTED, Concern.ADVERTISED);

    /** What changes neither which routes pass nor anything the model of a session has. */
    private static final Set<String> WITHOUT_EFFECT = Set.of("version", "transport", "advertisement-interval", "next-hop-self",
            "log-neighbor-changes", "ha-mode", "translate-update", "route-refresh", "peer-group", "capability",
            "graceful-restart", "graceful-restart-helper", "idle-restart-timer", "fall-over", "link-bandwidth",
            "dynamic-capability", "low-memory", "rib-in");

    /** What is of the session, and of no kind the model has. */
    private static final Set<String> ABOUT_SESSION = Set.of("weight", "disable-connected-check",
            "dont-capability-negotiate", "additional-paths", "advertise");

    private final Neighbors neighbors;
    private final ReadingLog log;
    private final Optional<String> vrf;
    private final AddressFamily family;
    private final Set<Object> seen = new HashSet<>();
    private final List<String> groups = new ArrayList<>();
    private final List<SourceLine> groupLines = new ArrayList<>();
    final SessionFilters filters = new SessionFilters();
    private final List<UnknownStatement> unknowns = new ArrayList<>();
    private Optional<Words> defaultOriginate = Optional.empty();
    final List<SourceLine> lines = new ArrayList<>();
    RunningSettings settings = RunningSettings.NONE;

    /** Whether the neighbor is of the router's own AS, whichever that is. */
    boolean isInternal;

    SessionReading(Neighbors neighbors, ReadingLog log, Optional<String> vrf, AddressFamily family) {
        this.neighbors = neighbors;
        this.log = log;
        this.vrf = vrf;
        this.family = family;
    }

    /** Takes all that is said of somebody, first that of the groups and templates it belongs to. */
    void takeAll(List<Said> all) {
        var concerned = all.stream()
                .filter(said -> said.family().isEmpty() || said.family().get() == family).toList();
        concerned.stream().filter(said -> !said.no()).forEach(this::inherit);
        concerned.forEach(this::take);
    }

    private void inherit(Said said) {
        var words = said.words().fromHere();
        if (words.take("inherit", "peer-session")) {
            inherit(Kind.PEER_SESSION, words);
        } else if (words.take("inherit", "peer-policy")) {
            inherit(Kind.PEER_POLICY, words);
        } else if (words.take("inherit", "peer")) {
            inherit(Kind.PEER, words);
        } else if ((words.take("peer-group") || words.take("peer", "group")) && words.hasMore()) {
            inherit(Kind.NEIGHBOR, words);
        }
    }

    private void inherit(Kind kind, Words words) {
        if (!words.hasMore()) {
            unknown(words, EnumSet.allOf(Concern.class));
            return;
        }
        var who = new Who(kind == Kind.NEIGHBOR ? vrf : Optional.empty(), words.word());
        groups.add(who.name());
        groupLines.add(words.line());
        settings = settings.with(Setting.PEER_GROUPS, new Stated<>(List.copyOf(groups), groupLines));
        var inherited = neighbors.said(kind, who);
        if (inherited.isEmpty() || !seen.add(List.of(kind, who))) {
            unknown(words, EnumSet.allOf(Concern.class));
        } else {
            takeAll(inherited.get());
        }
    }

    private void take(Said said) {
        var words = said.words().fromHere();
        log.understood(words.line());
        lines.add(words.line());
        try {
            if (!(said.no() ? takeBack(words) : setting(words) || limits(words) || filters.take(words))) {
                other(words);
            }
        } catch (IllegalArgumentException e) {
            unknown(said.words(), EnumSet.allOf(Concern.class));
        }
    }

    private boolean takeBack(Words words) {
        if (words.take("activate")) {
            set(Setting.ACTIVATED, false, words);
        } else if (words.take("shutdown")) {
            set(Setting.SHUT_DOWN, false, words);
        } else if (words.take("enforce-first-as")) {
            set(Setting.FIRST_AS_CHECK, false, words);
        } else if (words.take("remove-private-as")) {
            set(Setting.REMOVES_PRIVATE_AS, false, words);
        } else if (words.take("bfd")) {
            set(Setting.BFD, new RunningBfd(false, Optional.empty()), words);
        } else if (words.take("default-originate")) {
            defaultOriginate = Optional.empty();
        } else {
            return words.take("send-community") || words.take("next-hop-self")
                    || words.take("disable-connected-check") || words.take("soft-reconfiguration");
        }
        return true;
    }

    private boolean setting(Words words) {
        if (words.take("remote-as")) {
            isInternal = words.take("internal");
            if (!isInternal) {
                set(Setting.REMOTE_AS, words.value(Asn::valueOf), words);
            }
        } else if (words.take("local-as")) {
            localAs(words);
        } else if (words.take("description")) {
            set(Setting.DESCRIPTION, words.rest(), words);
        } else if (words.take("shutdown")) {
            set(Setting.SHUT_DOWN, true, words);
        } else if (words.take("activate") || words.take("address-family")) {
            set(Setting.ACTIVATED, true, words);
        } else if (words.take("password")) {
            set(Setting.AUTHENTICATED, true, words);
        } else if (words.take("update-source")) {
            source(words);
        } else if (words.take("enforce-first-as")) {
            set(Setting.FIRST_AS_CHECK, true, words);
        } else if (words.take("remove-private-as")) {
            set(Setting.REMOVES_PRIVATE_AS, true, words);
        } else if (words.take("send-community")) {
            set(Setting.SENDS_COMMUNITIES, !words.rest().equals("extended"), words);
        } else if (words.take("soft-reconfiguration")) {
            set(Setting.SOFT_RECONFIGURATION, true, words);
        } else if (words.take("fall-over", "bfd") || words.take("bfd")) {
            set(Setting.BFD, new RunningBfd(true, Optional.empty()), words);
        } else {
            return words.take("inherit") || words.take("peer", "group");
        }
        return true;
    }

    /** An interface, or on FRR an address. */
    private void source(Words words) {
        var source = words.rest();
        if (source.matches("[\\d.]+|[0-9a-fA-F]*:[0-9a-fA-F:.]+")) {
            set(Setting.LOCAL_ADDRESS, IpAddress.valueOf(source), words);
        } else {
            set(Setting.UPDATE_SOURCE, source, words);
        }
    }

    private boolean limits(Words words) {
        if (words.take("timers")) {
            set(Setting.TIMERS, new RunningTimers(words.number(), words.number()), words);
        } else if (words.take("ebgp-multihop")) {
            set(Setting.MULTIHOP, words.hasMore() ? words.number() : ANY_HOPS, words);
        } else if (words.take("ttl-security", "hops") || words.take("ttl", "maximum-hops")) {
            set(Setting.TTL_SECURITY_HOPS, words.number(), words);
        } else if (words.take("allowas-in")) {
            set(Setting.OWN_AS_ALLOWED, words.hasMore() ? words.number() : USUAL_OWN_AS, words);
        } else if (words.take("maximum-routes", "0")) {
            // No limit.
            return true;
        } else if (words.take("maximum-prefix") || words.take("maximum-routes")) {
            set(Setting.MAXIMUM_PREFIXES, limit(words), words);
        } else {
            return false;
        }
        return true;
    }

    /** {@code LIMIT [SHARE | warning-limit SHARE percent] [restart MINUTES] [warning-only]}. */
    private static PrefixLimit limit(Words words) {
        var limit = words.number();
        var share = OptionalInt.empty();
        var atLimit = PrefixLimit.AtLimit.TEAR_DOWN;
        var restart = Optional.<Duration>empty();
        while (words.hasMore()) {
            if (words.take("warning-only")) {
                atLimit = PrefixLimit.AtLimit.WARN;
            } else if (words.take("restart")) {
                restart = Optional.of(Duration.ofMinutes(words.number()));
            } else if (words.take("warning-limit")) {
                share = OptionalInt.of(words.number());
                if (!words.take("percent")) {
                    share = OptionalInt.empty();
                }
            } else {
                share = OptionalInt.of(words.number());
            }
        }
        return new PrefixLimit(limit, share, atLimit, restart);
    }

    /** Without the words behind it, paths in both directions have a number more, which conditions on paths may see. */
    private void localAs(Words words) {
        var whole = words.fromHere();
        set(Setting.LOCAL_AS, words.value(Asn::valueOf), words);
        if (!words.take("no-prepend", "replace-as") || words.hasMore()) {
            unknown(whole, ROUTES);
        }
    }

    private void other(Words words) {
        var whole = words.fromHere();
        var first = words.word();
        if (first.equals("weight") && words.take("0") || WITHOUT_EFFECT.contains(first)) {
            return;
        }
        if (first.equals("default-originate")) {
            defaultOriginate = Optional.of(whole);
        } else if (first.equals("unsuppress-map") || first.equals("advertise-map")
                || first.equals("as-override") || first.equals("route-reflector-client")
                || first.equals("route-server-client")) {
            unknown(whole, EnumSet.of(Concern.ADVERTISED));
        } else {
            unknown(whole, ABOUT_SESSION.contains(first) ? EnumSet.of(Concern.SETTINGS) : EnumSet.allOf(Concern.class));
        }
    }

    /** What is not understood. A default route goes past the filters, unless it is taken back. */
    List<UnknownStatement> unknowns() {
        defaultOriginate.ifPresent(words -> unknown(words, EnumSet.of(Concern.ADVERTISED)));
        defaultOriginate = Optional.empty();
        return unknowns;
    }

    private <T> void set(Setting<T> setting, T value, Words words) {
        settings = settings.with(setting, value, words.line());
    }

    private void unknown(Words words, Set<Concern> concerns) {
        unknowns.add(new UnknownStatement(log.unknown(words.line(), words.text()), concerns));
    }
}
