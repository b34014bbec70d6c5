package org.erdsl.reading.vrp;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.reading.vrp.PeerScope.PeerCommand;
import org.erdsl.running.Origination;
import org.erdsl.running.Outcome;
import org.erdsl.running.PolicyChain;
import org.erdsl.running.RunningSession;
import org.erdsl.running.Stated;
import org.erdsl.running.UnknownStatement;
import org.erdsl.running.UnknownStatement.Concern;

/**
 * The sessions of a BGP process in one address family, of the global table or of a VPN instance. A peer of the global table
 * is defined in the BGP view and enabled in the view of the family; IPv4 is enabled by itself. A peer of a VPN instance is
 * defined in the view of the instance's family.
 */
final class Sessions {

    /** What is read, and what changes neither which routes pass nor with which attributes. */
    private static final Set<String> KNOWN = Set.of("as-number", "group", "description", "fake-as", "connect-interface",
            "timer", "bfd", "password", "keychain", "enable", "route-policy", "public-as-only", "next-hop-local",
            "route-limit", "ebgp-max-hop", "allow-as-loop", "ignore", "advertise-community", "advertise-ext-community",
            "advertise-large-community", "keep-all-routes", "log-change", "capability-advertise", "path-mtu",
            "tcp-mss", "valid-ttl-hops", "route-update-interval", "reflect-client", "listen-only", "tracking",
            "graceful-restart", "local-graceful-restart", "aigp", "preferred-value", "label-route-capability");

    private static final Set<String> FAMILY_WIDE = Set.of("filter-policy", "default-route-policy");

    private final Commands commands;
    private final Command bgp;
    private final Command view;
    private final AddressFamily family;
    private final Optional<String> vrf;
    private final Policies policies;
    private final UnknownLog log;

    /**
     * @param bgp the command that opens the BGP view
     * @param view the one that opens the view of the family
     */
    Sessions(Commands commands, Command bgp, Command view, Policies policies, UnknownLog log) {
        this.commands = commands;
        this.bgp = bgp;
        this.view = view;
        this.family = view.word(0).equals("ipv4-family") ? AddressFamily.IPV4 : AddressFamily.IPV6;
        this.vrf = view.word(1).equals("vpn-instance") ? Optional.of(view.word(2)) : Optional.empty();
        this.policies = policies;
        this.log = log;
    }

    List<RunningSession> read() {
        return defining().map(command -> command.word(1)).flatMap(name -> address(name).stream()).distinct()
                .filter(this::isOfFamily)
                .map(this::session).toList();
    }

    /** The commands about peers where these are defined. */
    private Stream<Command> defining() {
        return peers(vrf.isPresent() ? view : bgp);
    }

    private Stream<Command> peers(Command opens) {
        return commands.in(opens.opened()).filter(command -> command.startsWith("peer"));
    }

    private static Optional<IpAddress> address(String text) {
        try {
            return Optional.of(IpAddress.valueOf(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A peer of the other family's address has routes of this one where it is enabled for them. */
    private boolean isOfFamily(IpAddress address) {
        return vrf.isPresent() || address.family() == family
                || of(view, address.toString()).stream().anyMatch(command -> command.startsWith("enable"));
    }

    private List<PeerCommand> of(Command opens, String name) {
        return peers(opens).filter(command -> command.word(1).equals(name))
                .map(command -> new PeerCommand(command.words().subList(2, command.words().size()), command)).toList();
    }

    private List<PeerCommand> commands(String name) {
        return vrf.isPresent() ? of(view, name) : Stream.concat(of(bgp, name).stream(), of(view, name).stream()).toList();
    }

    private RunningSession session(IpAddress address) {
        var own = commands(name(address));
        var group = own.stream().filter(command -> command.startsWith("group")).findFirst()
                .map(command -> commands(command.word(1))).orElse(List.of());
        var scope = new PeerScope(own, group);
        return new RunningSession(vrf, address, family, Settings.of(scope, asn(), firstAs(), activated(address, own)),
                chain(scope, "import"), chain(scope, "export"), unknowns(scope),
                own.stream().map(command -> command.command().line()).sorted().toList());
    }

    /** The address as the configuration writes it. */
    private String name(IpAddress address) {
        return defining().map(command -> command.word(1)).filter(name -> address(name).filter(address::equals).isPresent())
                .findFirst().orElseThrow();
    }

    private Stated<Asn> asn() {
        return commands.in(view.opened()).filter(command -> vrf.isPresent() && command.startsWith("as-number")).findFirst()
                .map(command -> Stated.at(command.line(), Asn.valueOf(command.word(1))))
                .orElseGet(() -> Stated.at(bgp.line(), Asn.valueOf(bgp.word(1))));
    }

    private Stated<Boolean> firstAs() {
        return commands.in(bgp.opened()).filter(command -> command.text().equals("undo check-first-as")).findFirst()
                .map(command -> Stated.at(command.line(), false)).orElse(Stated.byDefault(true));
    }

    private Stated<Boolean> activated(IpAddress address, List<PeerCommand> own) {
        var enabled = own.stream().filter(command -> command.startsWith("enable")).findFirst();
        if (enabled.isPresent()) {
            return Stated.at(enabled.get().command().line(), true);
        }
        var not = Stream.concat(commands.in(bgp.opened()), commands.in(view.opened()))
                .filter(command -> command.text().equals("undo default ipv4-unicast")
                        || command.text().equals("undo peer " + name(address) + " enable"))
                .findFirst();
        return not.map(command -> Stated.at(command.line(), false))
                .orElse(Stated.byDefault(vrf.isPresent() || family == AddressFamily.IPV4));
    }

    /** Without a route-policy a peer's routes pass (NetEngine 8000 F1A Command Reference, "peer route-policy"). */
    private PolicyChain chain(PeerScope scope, String direction) {
        return scope.policy(direction).map(command -> {
            policies.use(command.word(1), command.command());
            return new PolicyChain(List.of(new PolicyChain.Use(command.word(1), command.command().line())), Outcome.REJECT);
        }).orElse(new PolicyChain(List.of(), Outcome.ACCEPT));
    }

    private List<UnknownStatement> unknowns(PeerScope scope) {
        var unknowns = new ArrayList<UnknownStatement>();
        scope.all().filter(command -> !KNOWN.contains(command.word(0))).forEach(command -> unknowns.add(
                new UnknownStatement(log.note(command.command()), concerns(command))));
        commands.in(view.opened()).filter(command -> FAMILY_WIDE.contains(command.word(0))).forEach(command -> unknowns.add(
                UnknownStatement.ofAnything(command.line(), log.note(command).text())));
        return unknowns;
    }

    private static EnumSet<Concern> concerns(PeerCommand command) {
        if (command.endsWith("import")) {
            return EnumSet.of(Concern.ACCEPTED);
        }
        return command.endsWith("export") ? EnumSet.of(Concern.ADVERTISED) : EnumSet.allOf(Concern.class);
    }

    List<Origination> originations() {
        return commands.in(view.opened()).filter(command -> command.startsWith("network"))
                .flatMap(command -> network(command).stream())
                .toList();
    }

    private Optional<Origination> network(Command command) {
        try {
            var address = IpAddress.valueOf(command.word(1));
            var length = command.word(2).matches("[0-9.]+")
                    ? Masks.length(command.word(2))
                    : natural(address);
            return Optional.of(new Origination(vrf, Prefix.containing(address, length), Origination.Kind.NETWORK,
                    List.of(command.line())));
        } catch (IllegalArgumentException e) {
            log.note(command);
            return Optional.empty();
        }
    }

    /** Without a mask a network has that of its class. */
    private static int natural(IpAddress address) {
        var first = address.value().shiftRight(24).intValue();
        return first < 128 ? 8 : first < 192 ? 16 : 24;
    }
}
