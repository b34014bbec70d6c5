package org.erdsl.reading.routeros;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.policy.Bfd;
import org.erdsl.running.Origination;
import org.erdsl.running.Outcome;
import org.erdsl.running.PolicyChain;
import org.erdsl.running.RunningBfd;
import org.erdsl.running.RunningSession;
import org.erdsl.running.RunningSettings;
import org.erdsl.running.RunningTimers;
import org.erdsl.running.Setting;
import org.erdsl.running.SourceLine;
import org.erdsl.running.Stated;
import org.erdsl.running.UnknownStatement;
import org.erdsl.running.UnknownStatement.Concern;

/**
 * The BGP connections, one session for each address family. A connection has what it does not say from its template, and
 * its AS number and VRF from its instance; before RouterOS 7.20 it said them itself. MikroTik, reference of
 * {@code /routing/bgp}.
 */
final class Sessions {

    private static final String CONNECTIONS = "/routing/bgp/connection";

    /** What may let through less, or tell more, than the filters do. */
    private static final Map<String, Concern> BESIDE_FILTERS = Map.of(
            "input.accept-nlri", Concern.ACCEPTED,
            "input.accept-communities", Concern.ACCEPTED,
            "input.accept-ext-communities", Concern.ACCEPTED,
            "input.accept-large-communities", Concern.ACCEPTED,
            "input.accept-unknown", Concern.ACCEPTED,
            "output.filter-select", Concern.ADVERTISED,
            "output.as-override", Concern.ADVERTISED);

    /** What a template that is not there cannot change where the connection says it. */
    private static final Set<String> DECISIVE = Set.of("input.filter", "output.filter-chain", "output.network",
            "output.redistribute", "output.default-originate");

    private final Menus menus;
    private final Chains chains;
    private final UnknownLog log;

    Sessions(Menus menus, Chains chains, UnknownLog log) {
        this.menus = menus;
        this.chains = chains;
        this.log = log;
    }

    List<RunningSession> read() {
        return menus.all(CONNECTIONS).stream().flatMap(this::sessions).toList();
    }

    /** Connections with whoever comes are no sessions with a neighbor; of a command that goes on, nothing is certain. */
    List<UnknownStatement> unknowns() {
        return Stream.concat(
                menus.all(CONNECTIONS).stream().filter(item -> neighbor(item).isEmpty())
                        .map(item -> log.note(item.line(), "connection " + item.get("name").orElse(""))),
                Stream.of("/routing/bgp", "/routing/filter", "/ip/firewall/address-list", "/ipv6/firewall/address-list")
                        .flatMap(menus::unreadable)
                        .map(command -> log.note(command.line(), command.menu() + " " + command.verb())))
                .map(unknown -> UnknownStatement.ofAnything(unknown.line(), unknown.text()))
                .toList();
    }

    List<Origination> originations() {
        return menus.all(CONNECTIONS).stream().map(this::withTemplate)
                .flatMap(item -> item.get("output.network").stream().flatMap(list -> AddressLists.of(menus, list).stream()
                        .map(entry -> new Origination(vrf(item), entry.prefix(), Origination.Kind.NETWORK,
                                List.of(entry.line())))))
                .distinct().toList();
    }

    private Item withTemplate(Item connection) {
        return templates(connection).reduce(connection, Item::orElse, (one, other) -> one);
    }

    private Stream<Item> templates(Item connection) {
        return Arrays.stream(connection.get("templates").orElse("").split(","))
                .flatMap(name -> menus.all("/routing/bgp/template").stream().filter(item -> item.is("name", name)));
    }

    private static Optional<IpAddress> neighbor(Item connection) {
        return value(connection.get("remote.address").orElse("").replaceFirst("/(32|128)$", ""), IpAddress::valueOf);
    }

    private Stream<RunningSession> sessions(Item connection) {
        var item = withTemplate(connection);
        var afis = Arrays.asList(item.get("afi").or(() -> item.get("address-families")).orElse("ip").split(","));
        return neighbor(item).stream().flatMap(address -> Stream.of(AddressFamily.values())
                .filter(family -> afis.contains(family == AddressFamily.IPV4 ? "ip" : "ipv6"))
                .map(family -> session(connection, item, address, family)));
    }

    private Optional<Item> instance(Item connection) {
        return connection.get("instance").flatMap(name -> menus.all("/routing/bgp/instance").stream()
                .filter(item -> item.is("name", name)).findFirst());
    }

    private Optional<String> vrf(Item connection) {
        return connection.get("vrf").or(() -> instance(connection).flatMap(item -> item.get("vrf")))
                .filter(name -> !name.equals("main"));
    }

    private RunningSession session(Item connection, Item item, IpAddress address, AddressFamily family) {
        var asn = item.get("as").or(() -> instance(item).flatMap(instance -> instance.get("as")))
                .flatMap(text -> value(text, Asn::valueOf));
        return new RunningSession(vrf(item), address, family, settings(item, address, asn),
                chain(item, List.of("input.filter", "input.filter-chain"), asn),
                chain(item, List.of("output.filter-chain"), asn), unknowns(connection, item), List.of(connection.line()));
    }

    /** Without a chain everything passes. What the chain does not decide it rejects. */
    private PolicyChain chain(Item item, List<String> properties, Optional<Asn> asn) {
        return properties.stream().flatMap(property -> item.get(property).stream()).findFirst()
                .map(name -> new PolicyChain(List.of(new PolicyChain.Use(chains.use(name, asn, item.line()), item.line())),
                        Outcome.REJECT))
                .orElse(new PolicyChain(List.of(), Outcome.ACCEPT));
    }

    private List<UnknownStatement> unknowns(Item connection, Item item) {
        var unknowns = new ArrayList<UnknownStatement>();
        BESIDE_FILTERS.forEach((property, concern) -> item.get(property).filter(value -> !value.equals("no"))
                .ifPresent(value -> unknowns.add(unknown(item.line(), property + "=" + value, concern))));
        item.get("output.default-originate").filter(value -> !value.equals("never")).ifPresent(value ->
                unknowns.add(unknown(item.line(), "output.default-originate=" + value, Concern.ADVERTISED)));
        var known = templates(connection).map(template -> template.get("name").orElse("")).toList();
        Arrays.stream(connection.get("templates").orElse("").split(",")).filter(name -> !name.isEmpty()
                && !known.contains(name)).forEach(name -> unknowns.add(
                        new UnknownStatement(log.note(connection.line(), "template " + name + ", which is not there"),
                                connection.properties().keySet().containsAll(DECISIVE)
                                        ? EnumSet.of(Concern.SETTINGS)
                                        : EnumSet.allOf(Concern.class))));
        instance(item).filter(instance -> !instance.get("vrf").orElse("main")
                .equals(instance.get("routing-table").orElse(instance.get("vrf").orElse("main"))))
                .ifPresent(instance -> unknowns.add(UnknownStatement.ofAnything(instance.line(), log.note(instance.line(),
                        "routing-table of another name than the VRF").text())));
        return unknowns;
    }

    private UnknownStatement unknown(SourceLine line, String text, Concern concern) {
        return new UnknownStatement(log.note(line, text), EnumSet.of(concern));
    }

    private RunningSettings settings(Item item, IpAddress address, Optional<Asn> asn) {
        var settings = RunningSettings.NONE
                .with(Setting.ACTIVATED, Stated.byDefault(true))
                .with(Setting.SHUT_DOWN, item.isYes("disabled") ? Stated.at(item.line(), true) : Stated.byDefault(false))
                .with(Setting.AUTHENTICATED, item.get("tcp-md5-key").isPresent()
                        ? Stated.at(item.line(), true) : Stated.byDefault(false))
                .with(Setting.REMOVES_PRIVATE_AS, item.isYes("output.remove-private-as")
                        ? Stated.at(item.line(), true) : Stated.byDefault(false));
        settings = with(settings, Setting.LOCAL_AS, asn, item);
        settings = with(settings, Setting.REMOTE_AS, item.get("remote.as").flatMap(text -> value(text, Asn::valueOf)), item);
        settings = with(settings, Setting.LOCAL_ADDRESS, item.get("local.address")
                .flatMap(text -> value(text, IpAddress::valueOf)), item);
        settings = with(settings, Setting.DESCRIPTION, item.get("comment"), item);
        settings = with(settings, Setting.PEER_GROUPS, item.get("templates").map(text -> List.of(text.split(","))), item);
        settings = with(settings, Setting.TIMERS, timers(item), item);
        return with(settings, Setting.BFD, Optional.of(item).filter(connection -> connection.isYes("use-bfd"))
                .map(connection -> new RunningBfd(true, bfd(address, vrf(item)))), item);
    }

    private static <T> RunningSettings with(RunningSettings settings, Setting<T> setting, Optional<T> value, Item item) {
        return value.map(given -> settings.with(setting, given, item.line())).orElse(settings);
    }

    private static Optional<RunningTimers> timers(Item item) {
        return item.get("keepalive-time").flatMap(Durations::seconds).flatMap(keepalive ->
                item.get("hold-time").flatMap(Durations::seconds).map(hold -> new RunningTimers(keepalive, hold)));
    }

    /** Timers that differ by direction are none a plan can have. */
    private Optional<Bfd> bfd(IpAddress address, Optional<String> vrf) {
        return menus.enabled("/routing/bfd/configuration")
                .filter(item -> item.get("addresses").flatMap(text -> value(text, IpAddress::valueOf))
                        .filter(address::equals).isPresent()
                        && item.get("vrf").filter(name -> !name.equals("main")).equals(vrf)
                        && item.get("min-rx").equals(item.get("min-tx")))
                .findFirst()
                .flatMap(item -> item.get("min-rx").flatMap(Durations::milliseconds).flatMap(interval ->
                        item.get("multiplier").flatMap(text -> value(text, Integer::valueOf))
                                .map(multiplier -> new Bfd(interval, multiplier))));
    }

    private static <T> Optional<T> value(String text, Function<String, T> read) {
        try {
            return Optional.of(read.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
