package org.erdsl.planner;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.Circuit;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.PeeringLink;
import org.erdsl.model.Router;
import org.erdsl.model.RouterInterface;
import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.Prefix;
import org.erdsl.net.PrefixLengths;
import org.erdsl.policy.Advertisement;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.policy.MaximumPrefixes;
import org.erdsl.policy.Origin;
import org.erdsl.policy.SessionPlan;
import org.erdsl.policy.SessionSettings;
import org.erdsl.policy.SessionTimers;

/** Plans the sessions and the sub-interface of a link. */
final class LinkPlanner {

    /** Microsoft's samples set them on interface and neighbor ("Configure BFD over ExpressRoute"). */
    private static final Bfd PUBLISHED_BFD = new Bfd(300, 3);

    private final Landscape landscape;
    private final Circuit circuit;
    private final MicrosoftPeering peering;
    private final PeeringLink link;

    LinkPlanner(Landscape landscape, Circuit circuit, PeeringLink link) {
        this.landscape = landscape;
        this.circuit = circuit;
        this.peering = circuit.getMicrosoftPeering();
        this.link = link;
    }

    /** A session for each address family of the link. */
    List<SessionPlan> sessions() {
        return link.getPrefixes().stream().map(this::session).toList();
    }

    /** The sub-interface, where the router asks for interfaces and the link names one. */
    Optional<InterfacePlan> link(Router router) {
        if (!router.isConfigureInterfaces() || link.getInterface() == null) {
            return Optional.empty();
        }
        PolicyPlanner.require(link.isUntagged() || Peerings.vlan(link).isPresent(),
                "the peering of `" + circuit.getName() + "` has no VLAN");
        var described = router.getInterfaces().stream()
                .filter(candidate -> link.getInterface().equals(candidate.getInterfaceName()))
                .findFirst();
        var mtu = described.map(RouterInterface::getMtu).or(() -> Optional.ofNullable(peering.getMtu()));
        return Optional.of(new InterfacePlan(link.getInterface(),
                optional(Peerings.vlan(link)), optional(Peerings.outerVlan(link)), vrf(),
                link.getPrefixes().stream()
                        .sorted(Comparator.comparing(Prefix::family))
                        .map(prefix -> new InterfacePlan.Address(prefix.address(1), prefix.length()))
                        .toList(),
                optional(mtu), bfd(),
                described.map(RouterInterface::getDescription).orElse(circuit.getName() + " " + role())));
    }

    private SessionPlan session(Prefix prefix) {
        PolicyPlanner.require(peering.getAsn() != null, "the peering of `" + circuit.getName() + "` has no AS number");
        var family = prefix.family();
        var base = "ERDSL-" + PolicyPlanner.name(circuit.getName()) + "-" + role().toLowerCase(Locale.ROOT);
        var advertised = Advertisements.of(link, peering).stream()
                .filter(advertisement -> advertisement.prefix().family() == family)
                .toList();
        PolicyPlanner.require(!advertised.isEmpty(),
                "`" + circuit.getName() + "` advertises no " + family + " prefix");
        var version = family.toString().substring(2);
        return new SessionPlan(
                vrf(), circuit.getName(), role(), family, Optional.ofNullable(link.getInterface()),
                prefix.address(1), prefix.length(), prefix.address(2), peering.getAsn(), Asn.MICROSOFT,
                settings(family, advertised), advertised,
                new InboundPolicy(landscape, circuit, family, bounds(family)).plan(base + "-in-" + version),
                OutboundPolicy.plan(base + "-out-" + version, circuit.getName(), family, advertised, prepended()));
    }

    private SessionSettings settings(AddressFamily family, List<Advertisement> advertised) {
        return new SessionSettings(
                Optional.ofNullable(link.getDescription()).orElse(circuit.getName() + " " + role() + " " + family),
                Optional.ofNullable(peering.getAuthenticationSecret()).map(PolicyPlanner::name),
                maximumPrefixes(), bfd(), peerGroup(), advertised.stream().anyMatch(LinkPlanner::isFromPrivateAsn),
                peering.getKeepalive() == null
                        ? Optional.empty()
                        : Optional.of(new SessionTimers(peering.getKeepalive(), peering.getHold())));
    }

    private Optional<MaximumPrefixes> maximumPrefixes() {
        if (!peering.eIsSet(ModelPackage.Literals.PEERING__MAXIMUM_PREFIXES)) {
            return Optional.empty();
        }
        var warning = peering.getMaximumPrefixesWarning();
        return Optional.of(new MaximumPrefixes(peering.getMaximumPrefixes(),
                warning == null ? OptionalInt.empty() : OptionalInt.of(warning)));
    }

    private Optional<Bfd> bfd() {
        var bfd = peering.getBfd();
        if (bfd == null) {
            return Optional.empty();
        }
        return Optional.of(new Bfd(
                bfd.getInterval() == null
                        ? PUBLISHED_BFD.intervalMilliseconds()
                        : Math.toIntExact(bfd.getInterval().toMillis()),
                bfd.getMultiplier() == null ? PUBLISHED_BFD.multiplier() : bfd.getMultiplier()));
    }

    private Optional<LengthBounds> bounds(AddressFamily family) {
        PrefixLengths lengths = family == AddressFamily.IPV4 ? peering.getIpv4Lengths() : peering.getIpv6Lengths();
        return Optional.ofNullable(lengths).map(given ->
                new LengthBounds(family, given.minimum(), given.maximum()));
    }

    /** What the link prepends, where it says anything, else what the peering does. */
    private List<Asn> prepended() {
        return List.copyOf(link.getPrepends().isEmpty() ? peering.getPrepends() : link.getPrepends());
    }

    private Optional<String> vrf() {
        return first(link.getVrf(), peering.getVrf(), link.getRouter().getVrf());
    }

    private Optional<String> peerGroup() {
        return first(link.getPeerGroup(), link.getRouter().getPeerGroup());
    }

    /** What the nearest says that says anything. */
    private static Optional<String> first(String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).findFirst();
    }

    private static boolean isFromPrivateAsn(Advertisement advertisement) {
        return advertisement.origin() instanceof Origin.Behind behind && behind.asns().stream().anyMatch(Asn::isPrivate);
    }

    private static OptionalInt optional(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private String role() {
        return link.getRole().getLiteral();
    }
}
