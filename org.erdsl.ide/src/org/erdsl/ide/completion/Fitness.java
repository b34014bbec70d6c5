package org.erdsl.ide.completion;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.erdsl.geo.Coordinates;
import org.erdsl.ide.insight.Flows;
import org.erdsl.landscape.AcceptedCommunities;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.Circuit;
import org.erdsl.model.Connector;
import org.erdsl.model.ConnectorExpectation;
import org.erdsl.model.Environment;
import org.erdsl.model.Expectation;
import org.erdsl.model.Fact;
import org.erdsl.model.Gateway;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.NamedElement;
import org.erdsl.model.PeeringLocation;
import org.erdsl.model.PowerPlatformRegion;
import org.erdsl.model.Site;
import org.erdsl.model.UserExpectation;
import org.erdsl.rules.Resolved;
import org.erdsl.traffic.Path;

/** Says how much sense it makes to name an element at a place, from what the landscape says already. */
final class Fitness {

    /** What the author works on is nearer than what lies in another file, and both than the library. */
    private static final int SAME_FILE = 40;
    private static final int OWN = 20;

    private final Landscape landscape;
    private final Flows flows;
    private final Map<EReference, BiFunction<EObject, NamedElement, Fit>> byReference = Map.ofEntries(
            Map.entry(ModelPackage.Literals.ENVIRONMENT__AZURE_REGIONS, this::scaleGroup),
            Map.entry(ModelPackage.Literals.GATEWAY__REGIONS, this::gatewayRegion),
            Map.entry(ModelPackage.Literals.CIRCUIT__PEERING_LOCATION, this::peeringLocation),
            Map.entry(ModelPackage.Literals.SITE_USE__CIRCUITS, this::circuitOfUse),
            Map.entry(ModelPackage.Literals.REGION_ACCEPTANCE__REGIONS, this::acceptedRegion),
            Map.entry(ModelPackage.Literals.AZURE_REGION_ACCEPTANCE__REGIONS, this::acceptedAzureRegion),
            Map.entry(ModelPackage.Literals.CONNECTOR__GATEWAY, this::gatewayOfConnector),
            Map.entry(ModelPackage.Literals.USER_EXPECTATION__SITE, this::expectedSite),
            Map.entry(ModelPackage.Literals.CONNECTOR_EXPECTATION__GATEWAY, this::expectedGateway),
            Map.entry(ModelPackage.Literals.DATA_SOURCE__SITE, this::siteOfData),
            Map.entry(ModelPackage.Literals.EXPECTED_PATH__CIRCUIT, this::expectedCircuit));

    Fitness(Landscape landscape, Flows flows) {
        this.landscape = landscape;
        this.flows = flows;
    }

    /** How much sense it makes that the owner's reference names the element. */
    Fit of(EObject owner, EReference reference, NamedElement element) {
        var nearness = element instanceof Fact ? 0 : owner != null && owner.eResource() == element.eResource() ? SAME_FILE : OWN;
        var judge = owner == null || reference == null ? null : byReference.get(reference);
        return (judge == null ? Fit.NEUTRAL : judge.apply(owner, element)).plus(nearness);
    }

    private Fit scaleGroup(EObject owner, NamedElement element) {
        return owner instanceof Environment environment && Resolved.of(environment.getRegion())
                .filter(region -> landscape.azureRegions(region).contains(element)).isPresent()
                ? Fit.best("environments of " + environment.getRegion().getName() + " live here") : Fit.NEUTRAL;
    }

    /** The gateway belongs where the environments are that use it, and near its site. */
    private Fit gatewayRegion(EObject owner, NamedElement element) {
        if (!(owner instanceof Gateway gateway) || !(element instanceof AzureRegion region)) {
            return Fit.NEUTRAL;
        }
        var users = landscape.environmentsUsing(gateway).stream()
                .filter(environment -> allowed(environment).contains(region.getName())).toList();
        var near = near(region.getLocation(), Resolved.of(gateway.getSite()).stream().toList());
        return users.isEmpty() ? near : Fit.best("serves " + users.get(0).getName()).plus(near.score() / 10);
    }

    /** Where gateways for an environment may be, as far as its region says; else where it lives itself. */
    private Set<String> allowed(Environment environment) {
        var stated = Resolved.of(environment.getRegion()).stream()
                .flatMap(region -> Resolved.of(region.getGatewayRegions()).stream()).toList();
        return (stated.isEmpty() ? landscape.azureRegions(environment).stream() : stated.stream())
                .map(AzureRegion::getName).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private Fit peeringLocation(EObject owner, NamedElement element) {
        return element instanceof PeeringLocation location
                ? near(location.getLocation(), landscape.all(Site.class)) : Fit.NEUTRAL;
    }

    /** 400 on the spot, less by 1 for every 10 km. */
    private static Fit near(Coordinates place, Iterable<Site> sites) {
        var best = Fit.NEUTRAL;
        for (var site : sites) {
            if (place != null && site.getLocation() != null) {
                var kilometres = (int) Math.round(place.distanceKm(site.getLocation()));
                if (400 - kilometres / 10 > best.score()) {
                    best = new Fit(400 - kilometres / 10, kilometres + " km from " + site.getName());
                }
            }
        }
        return best;
    }

    private Fit circuitOfUse(EObject owner, NamedElement element) {
        var environment = EcoreUtil2.getContainerOfType(owner, Environment.class);
        if (environment == null || !(element instanceof Circuit circuit) || circuit.getMicrosoftPeering() == null) {
            return Fit.NEUTRAL;
        }
        var accepted = AcceptedCommunities.of(circuit.getMicrosoftPeering(), landscape).values();
        var regions = landscape.azureRegions(environment);
        var all = regions.stream().allMatch(region -> landscape.community(region).filter(accepted::contains).isPresent());
        return all && !regions.isEmpty() ? Fit.best("accepts every region of " + environment.getName()) : Fit.NEUTRAL;
    }

    private Fit acceptedRegion(EObject owner, NamedElement element) {
        return environmentsOver(owner).stream()
                .filter(environment -> element instanceof PowerPlatformRegion && element.equals(environment.getRegion()))
                .findFirst().map(environment -> Fit.best("region of " + environment.getName())).orElse(Fit.NEUTRAL);
    }

    private Fit acceptedAzureRegion(EObject owner, NamedElement element) {
        return environmentsOver(owner).stream()
                .filter(environment -> landscape.azureRegions(environment).contains(element))
                .findFirst().map(environment -> Fit.best(environment.getName() + " may live here")).orElse(Fit.NEUTRAL);
    }

    private Set<Environment> environmentsOver(EObject owner) {
        var circuit = EcoreUtil2.getContainerOfType(owner, Circuit.class);
        return circuit == null ? Set.of() : landscape.environmentsOver(circuit).stream()
                .sorted(Comparator.comparing(NamedElement::getName, Comparator.nullsLast(Comparator.naturalOrder())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Fit gatewayOfConnector(EObject owner, NamedElement element) {
        return owner instanceof Connector connector && element instanceof Gateway gateway
                && connector.getDataSource() != null && connector.getDataSource().getSite() != null
                && Objects.equals(connector.getDataSource().getSite(), gateway.getSite())
                ? Fit.best("at " + gateway.getSite().getName() + ", as the data source is") : Fit.NEUTRAL;
    }

    private Fit siteOfData(EObject owner, NamedElement element) {
        return landscape.all(Gateway.class).stream().filter(gateway -> element.equals(gateway.getSite())).findFirst()
                .map(gateway -> Fit.best(gateway.getName() + " is there")).orElse(Fit.NEUTRAL);
    }

    private Fit expectedSite(EObject owner, NamedElement element) {
        return owner instanceof UserExpectation users && users.getEnvironment() != null
                && users.getEnvironment().getUses().stream().anyMatch(use -> use.getSites().contains(element))
                ? Fit.best("uses " + users.getEnvironment().getName()) : Fit.NEUTRAL;
    }

    private Fit expectedCircuit(EObject owner, NamedElement element) {
        var expectation = EcoreUtil2.getContainerOfType(owner, Expectation.class);
        return expectation != null && flows.path(expectation).flatMap(Path::circuit).filter(element::equals).isPresent()
                ? Fit.best("this is where the traffic goes") : Fit.NEUTRAL;
    }

    private Fit expectedGateway(EObject owner, NamedElement element) {
        return owner instanceof ConnectorExpectation expectation && expectation.getConnector() != null
                && element.equals(expectation.getConnector().getGateway())
                ? Fit.best("gateway of " + expectation.getConnector().getName()) : Fit.NEUTRAL;
    }
}
