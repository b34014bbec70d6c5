package org.erdsl.reading.sros;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.policy.Bfd;
import org.erdsl.running.PrefixLimit;
import org.erdsl.running.PrefixLimit.AtLimit;
import org.erdsl.running.RunningBfd;
import org.erdsl.running.RunningSettings;
import org.erdsl.running.RunningTimers;
import org.erdsl.running.Setting;
import org.erdsl.running.Stated;

/** The settings of a session. A value that is none of its kind counts as not said. */
final class Settings {

    private final SessionScope scope;
    private RunningSettings settings = RunningSettings.NONE;

    private Settings(SessionScope scope) {
        this.scope = scope;
    }

    /**
     * @param asn the AS number of the router or service, where it says one
     * @param bfd the timers of the interface the neighbor is on
     */
    static RunningSettings of(SessionScope scope, AddressFamily family, Optional<Node> asn, Optional<Bfd> bfd) {
        var all = new Settings(scope);
        asn.ifPresent(leaf -> all.put(Setting.LOCAL_AS, leaf, Asn::valueOf));
        all.leaf(Setting.LOCAL_AS, Asn::valueOf, "local-as", "as-number");
        all.leaf(Setting.REMOTE_AS, Asn::valueOf, "peer-as");
        scope.leaf("type").filter(type -> type.word().equals("internal")).ifPresent(type -> all.internal());
        all.leaf(Setting.LOCAL_ADDRESS, IpAddress::valueOf, "local-address");
        all.leaf(Setting.DESCRIPTION, Function.identity(), "description");
        all.leaf(Setting.FIRST_AS_CHECK, Boolean::valueOf, "enforce-first-as");
        all.leaf(Setting.MULTIHOP, Integer::valueOf, "multihop");
        scope.nodes().stream().flatMap(node -> node.leaf("admin-state").stream())
                .filter(state -> state.word().equals("disable")).findFirst()
                .ifPresent(state -> all.put(Setting.SHUT_DOWN, state, text -> true));
        Stream.of("authentication-key", "authentication-keychain").flatMap(word -> scope.leaf(word).stream()).findFirst()
                .ifPresent(key -> all.put(Setting.AUTHENTICATED, key, text -> true));
        scope.nearest(node -> node.at("remove-private"))
                .ifPresent(node -> all.put(Setting.REMOVES_PRIVATE_AS, node, text -> true));
        scope.leaf("bfd-liveness").filter(leaf -> leaf.word().equals("true"))
                .ifPresent(leaf -> all.put(Setting.BFD, leaf, text -> new RunningBfd(true, bfd)));
        scope.neighbor().leaf("group").ifPresent(group -> all.put(Setting.PEER_GROUPS, group, List::of));
        all.limit(family);
        all.timers();
        return all.settings.orElse(SessionDefaults.SETTINGS);
    }

    /** The ends of an internal session have one AS number. */
    private void internal() {
        settings.get(Setting.REMOTE_AS).ifPresent(asn -> settings = settings.with(Setting.LOCAL_AS, asn));
    }

    private void timers() {
        var keepalive = scope.leaf("keepalive");
        var hold = scope.leaf("hold-time", "seconds");
        var lines = Stream.of(keepalive, hold).flatMap(Optional::stream).map(Node::line).sorted().toList();
        if (!lines.isEmpty()) {
            settings = settings.with(Setting.TIMERS, new Stated<>(new RunningTimers(
                    keepalive.flatMap(Settings::number).orElse(SessionDefaults.KEEPALIVE),
                    hold.flatMap(Settings::number).orElse(SessionDefaults.HOLD)), lines));
        }
    }

    private void limit(AddressFamily family) {
        scope.nearest(node -> node.at("prefix-limit", family.toString().toLowerCase(Locale.ROOT)))
                .ifPresent(node -> node.leaf("maximum").flatMap(Settings::number).ifPresent(maximum ->
                        settings = settings.with(Setting.MAXIMUM_PREFIXES, new Stated<>(new PrefixLimit(maximum,
                                node.leaf("threshold").flatMap(Settings::number).map(OptionalInt::of)
                                        .orElse(OptionalInt.empty()),
                                node.isTrue("log-only") ? AtLimit.WARN : AtLimit.TEAR_DOWN,
                                node.leaf("idle-timeout").flatMap(Settings::number).map(Duration::ofMinutes)),
                                node.lines().toList()))));
    }

    private <T> void leaf(Setting<T> setting, Function<String, T> read, String... words) {
        scope.leaf(words).ifPresent(leaf -> put(setting, leaf, read));
    }

    private <T> void put(Setting<T> setting, Node leaf, Function<String, T> read) {
        value(leaf.word(), read).ifPresent(value -> settings = settings.with(setting, value, leaf.line()));
    }

    /** Nothing where the text is no value of the kind: the name of an interface for an address, say. */
    private static <T> Optional<T> value(String text, Function<String, T> read) {
        try {
            return Optional.of(read.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(Node leaf) {
        return Optional.of(leaf.word()).filter(text -> text.matches("\\d{1,9}")).map(Integer::valueOf);
    }
}
