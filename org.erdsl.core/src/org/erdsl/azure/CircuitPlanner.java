package org.erdsl.azure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.landscape.AcceptedRiskLines;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.Circuit;
import org.erdsl.model.LinkRole;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.NamedElement;
import org.erdsl.model.PeeringLink;
import org.erdsl.model.PeeringManager;
import org.erdsl.model.RouteFilter;
import org.erdsl.model.RoutingRegistry;
import org.erdsl.model.ServiceCommunity;
import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;

/** Turns a circuit of a landscape without errors into what Azure is to be told of it. */
public final class CircuitPlanner {

    private final Landscape landscape;
    private final List<ServiceCommunity> services;

    /**
     * @param landscape a landscape the rules find no error in
     * @param services every service community that is known
     */
    public CircuitPlanner(Landscape landscape, List<ServiceCommunity> services) {
        this.landscape = landscape;
        this.services = List.copyOf(services);
    }

    /**
     * What Azure is to be told of a circuit.
     *
     * @return nothing for a circuit without Microsoft peering, or one that is to have no route filter, as circuits from
     *         before August 2017 may
     * @throws UnplannableCircuitException when Azure cannot be told it
     */
    public Optional<CircuitPlan> plan(Circuit circuit) throws UnplannableCircuitException {
        var peering = circuit.getMicrosoftPeering();
        if (peering == null || peering.getRouteFilter() != null && peering.getRouteFilter().isNone()) {
            return Optional.empty();
        }
        var refusals = new ArrayList<String>();
        var communities = new FilterCommunities(landscape, circuit, services);
        if (communities.allowed().isEmpty()) {
            refusals.add("a route filter must allow a community, and the peering accepts none");
        }
        var ipv4 = family(peering, AddressFamily.IPV4, refusals);
        var ipv6 = family(peering, AddressFamily.IPV6, refusals);
        if (ipv4.isEmpty() && ipv6.isEmpty()) {
            refusals.add("a peering needs a primary and a secondary link");
        }
        if (!refusals.isEmpty()) {
            throw new UnplannableCircuitException(refusals);
        }
        var filter = peering.getRouteFilter();
        var filterRegion = Optional.ofNullable(filter).map(RouteFilter::getRegion).map(NamedElement::getName);
        var circuitRegion = Optional.ofNullable(circuit.getAzureLocation()).map(NamedElement::getName);
        var notes = new ArrayList<>(communities.notes());
        if (filterRegion.isPresent() && circuitRegion.isPresent() && !filterRegion.equals(circuitRegion)) {
            notes.add("The model puts the route filter into " + filterRegion.get() + " and the circuit into "
                    + circuitRegion.get() + "; Microsoft asks for one Azure region.");
        }
        var plan = new CircuitPlan(
                circuit.getName(), AzureCloud.of(circuit.getCloud()),
                Optional.ofNullable(circuit.getSubscription()), Optional.ofNullable(circuit.getResourceGroup()),
                filterRegion.or(() -> circuitRegion),
                new RouteFilterPlan(Optional.ofNullable(filter).map(RouteFilter::getFilterName)
                        .orElse(circuit.getName() + "-filter"), "allow", communities.allowed()),
                peering(peering, ipv4, ipv6),
                peering.getManagedBy() == PeeringManager.PROVIDER
                        ? new Management.ByProvider(circuit.getProviders()) : new Management.ByCustomer(),
                notes, AcceptedRiskLines.on(landscape, List.of(circuit)));
        AzureLimits.check(plan);
        return Optional.of(plan);
    }

    private static PeeringPlan peering(MicrosoftPeering peering, Optional<FamilyPlan> ipv4, Optional<FamilyPlan> ipv6) {
        return new PeeringPlan(peering.getAsn(),
                peering.eIsSet(ModelPackage.Literals.PEERING__VLAN)
                        ? OptionalInt.of(peering.getVlan()) : OptionalInt.empty(),
                ipv4, ipv6, Optional.ofNullable(peering.getCustomerAsn()),
                peering.getRegistry() == RoutingRegistry.UNSPECIFIED
                        ? Optional.empty() : Optional.of(peering.getRegistry().getLiteral().toUpperCase(Locale.ROOT)),
                Optional.ofNullable(peering.getAuthenticationSecret()));
    }

    private static Optional<FamilyPlan> family(MicrosoftPeering peering, AddressFamily family, List<String> refusals) {
        var primary = subnet(peering, LinkRole.PRIMARY, family);
        var secondary = subnet(peering, LinkRole.SECONDARY, family);
        if (primary.isEmpty() && secondary.isEmpty()) {
            return Optional.empty();
        }
        if (primary.isEmpty() || secondary.isEmpty()) {
            refusals.add("Azure takes the " + family + " subnets of both links together, and one is missing");
            return Optional.empty();
        }
        return Optional.of(new FamilyPlan(primary.get(), secondary.get(), advertised(peering, family)));
    }

    private static Optional<Prefix> subnet(MicrosoftPeering peering, LinkRole role, AddressFamily family) {
        return peering.getLinks().stream()
                .filter(link -> link.getRole() == role)
                .map(PeeringLink::getPrefixes)
                .flatMap(List::stream)
                .filter(prefix -> prefix.family() == family)
                .findFirst();
    }

    private static List<Prefix> advertised(MicrosoftPeering peering, AddressFamily family) {
        // What a link advertises itself stands in the place of what the peering advertises.
        return peering.getLinks().stream()
                .flatMap(link -> (link.getAdvertised().isEmpty() ? peering.getAdvertised() : link.getAdvertised()).stream())
                .filter(prefix -> prefix.family() == family)
                .distinct()
                .toList();
    }
}
