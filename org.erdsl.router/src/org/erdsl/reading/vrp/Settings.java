package org.erdsl.reading.vrp;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.policy.Bfd;
import org.erdsl.reading.vrp.PeerScope.PeerCommand;
import org.erdsl.running.PrefixLimit;
import org.erdsl.running.PrefixLimit.AtLimit;
import org.erdsl.running.RunningBfd;
import org.erdsl.running.RunningSettings;
import org.erdsl.running.RunningTimers;
import org.erdsl.running.Setting;
import org.erdsl.running.Stated;

/** The settings of a session. A value that is none of its kind counts as not said. */
final class Settings {

    /** NetEngine 8000 F1A Command Reference, "peer timer": 60 and 180 seconds. */
    private static final RunningTimers TIMERS = new RunningTimers(60, 180);

    private final PeerScope scope;
    private RunningSettings settings;

    private Settings(PeerScope scope, RunningSettings defaults) {
        this.scope = scope;
        this.settings = defaults;
    }

    /**
     * @param asn the AS number of BGP, or of the instance
     * @param firstAs whether the first AS is checked
     * @param activated whether the peer is enabled in the address family
     */
    static RunningSettings of(PeerScope scope, Stated<Asn> asn, Stated<Boolean> firstAs, Stated<Boolean> activated) {
        var all = new Settings(scope, RunningSettings.NONE
                .with(Setting.LOCAL_AS, asn)
                .with(Setting.FIRST_AS_CHECK, firstAs)
                .with(Setting.ACTIVATED, activated)
                .with(Setting.SHUT_DOWN, Stated.byDefault(false))
                .with(Setting.AUTHENTICATED, Stated.byDefault(false))
                .with(Setting.REMOVES_PRIVATE_AS, Stated.byDefault(false))
                .with(Setting.SENDS_COMMUNITIES, Stated.byDefault(false))
                .with(Setting.TIMERS, Stated.byDefault(TIMERS)));
        all.value(Setting.LOCAL_AS, Asn::valueOf, 1, "fake-as");
        all.value(Setting.REMOTE_AS, Asn::valueOf, 1, "as-number");
        all.value(Setting.PEER_GROUPS, List::of, 1, "group");
        all.value(Setting.MULTIHOP, Integer::valueOf, 1, "ebgp-max-hop");
        all.value(Setting.OWN_AS_ALLOWED, Integer::valueOf, 1, "allow-as-loop");
        all.flag(Setting.SHUT_DOWN, "ignore");
        all.flag(Setting.AUTHENTICATED, "password");
        all.flag(Setting.AUTHENTICATED, "keychain");
        all.flag(Setting.REMOVES_PRIVATE_AS, "public-as-only");
        all.flag(Setting.SENDS_COMMUNITIES, "advertise-community");
        all.flag(Setting.SOFT_RECONFIGURATION, "keep-all-routes");
        scope.get("description").ifPresent(command -> all.put(Setting.DESCRIPTION,
                String.join(" ", command.words().subList(1, command.words().size())), command));
        all.source();
        all.timers();
        all.bfd();
        all.limit();
        return all.settings;
    }

    /** The source of a session is an interface, an address, or an address on an interface. */
    private void source() {
        scope.get("connect-interface").ifPresent(command -> {
            var last = command.words().get(command.words().size() - 1);
            var address = parsed(last, IpAddress::valueOf);
            address.ifPresent(value -> put(Setting.LOCAL_ADDRESS, value, command));
            if (address.isEmpty() || command.words().size() > 2) {
                put(Setting.UPDATE_SOURCE, String.join("", command.words().subList(1,
                        command.words().size() - (address.isPresent() ? 1 : 0))), command);
            }
        });
    }

    private void timers() {
        scope.get("timer", "keepalive").filter(command -> command.word(3).equals("hold")).ifPresent(command ->
                parsed(command.word(2), Integer::valueOf).ifPresent(keepalive -> parsed(command.word(4), Integer::valueOf)
                        .ifPresent(hold -> put(Setting.TIMERS, new RunningTimers(keepalive, hold), command))));
    }

    /** Timers that differ by direction are none a plan can have. */
    private void bfd() {
        scope.get("bfd", "enable").ifPresent(enabled -> {
            var timers = scope.get("bfd", "min-tx-interval")
                    .filter(command -> command.word(3).equals("min-rx-interval") && command.word(2).equals(command.word(4))
                            && command.word(5).equals("detect-multiplier"))
                    .flatMap(command -> parsed(command.word(2), Integer::valueOf).flatMap(interval ->
                            parsed(command.word(6), Integer::valueOf).map(multiplier -> new Bfd(interval, multiplier))));
            put(Setting.BFD, new RunningBfd(true, timers), enabled);
        });
    }

    /** The limit, a share in percent, and what happens: an alert, or an end for good or for a time. */
    private void limit() {
        scope.get("route-limit").ifPresent(command -> parsed(command.word(1), Long::valueOf).ifPresent(limit ->
                put(Setting.MAXIMUM_PREFIXES, new PrefixLimit(limit,
                        parsed(command.word(2), Integer::valueOf).map(OptionalInt::of).orElse(OptionalInt.empty()),
                        command.words().contains("alert-only") ? AtLimit.WARN : AtLimit.TEAR_DOWN, restart(command)),
                        command)));
    }

    private static Optional<Duration> restart(PeerCommand limit) {
        if (limit.words().contains("idle-forever") || limit.words().contains("alert-only")) {
            return Optional.empty();
        }
        var at = limit.words().indexOf("idle-timeout");
        return at < 0
                ? Optional.of(Duration.ofSeconds(30))
                : parsed(limit.word(at + 1), Long::valueOf).map(Duration::ofMinutes);
    }

    private <T> void value(Setting<T> setting, Function<String, T> read, int at, String... first) {
        scope.get(first).ifPresent(command -> parsed(command.word(at), read)
                .ifPresent(value -> put(setting, value, command)));
    }

    private void flag(Setting<Boolean> setting, String... first) {
        scope.get(first).ifPresent(command -> put(setting, true, command));
    }

    private <T> void put(Setting<T> setting, T value, PeerCommand command) {
        settings = settings.with(setting, value, command.command().line());
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> read) {
        try {
            return Optional.of(read.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
