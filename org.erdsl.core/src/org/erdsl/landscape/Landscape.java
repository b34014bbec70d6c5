package org.erdsl.landscape;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.Circuit;
import org.erdsl.model.Element;
import org.erdsl.model.Environment;
import org.erdsl.model.Gateway;
import org.erdsl.model.Model;
import org.erdsl.model.PowerPlatformRegion;
import org.erdsl.model.Templatable;
import org.erdsl.net.Community;

/** Everything a company declares in the files that are checked together, as one whole. */
public final class Landscape {

    private final List<Model> models;
    private final Map<String, AzureRegion> ownAzureRegions;

    /** @param models the files, in a stable order */
    public Landscape(List<Model> models) {
        this.models = List.copyOf(models);
        this.ownAzureRegions = all(AzureRegion.class).stream()
                .filter(region -> region.getName() != null)
                .collect(toUnmodifiableMap(AzureRegion::getName, region -> region, (first, second) -> first));
    }

    /** The files, in a stable order. */
    public List<Model> models() {
        return models;
    }

    /** Every top-level element of this type but templates, in the order of files and lines. */
    public <T extends Element> List<T> all(Class<T> type) {
        return declared(type).stream().filter(element -> !isTemplate(element)).toList();
    }

    /** Every top-level element of this type, templates too, in the order of files and lines. */
    public <T extends Element> List<T> declared(Class<T> type) {
        return models.stream()
                .flatMap(model -> model.getElements().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Whether an element is a template, of which nothing exists by itself. */
    public static boolean isTemplate(EObject element) {
        return element instanceof Templatable templatable && templatable.isTemplate();
    }

    /**
     * What is known of an Azure region: the company's own declaration of that name, where it has one, else the
     * library's. The library's Power Platform regions refer to the library's Azure regions, hence the look-up.
     */
    public AzureRegion facts(AzureRegion region) {
        // A region nothing declares has no name.
        return region.getName() == null ? region : ownAzureRegions.getOrDefault(region.getName(), region);
    }

    /** The community of a region's routes on Microsoft peering, where Microsoft or the company gives one. */
    public Optional<Community> community(AzureRegion region) {
        return Optional.ofNullable(facts(region).getCommunity());
    }

    /** The environments that people use over a circuit. */
    public List<Environment> environmentsOver(Circuit circuit) {
        return all(Environment.class).stream()
                .filter(environment -> environment.getUses().stream()
                        .anyMatch(use -> use.getCircuits().contains(circuit)))
                .toList();
    }

    /** The environments whose apps and flows reach data through a gateway. */
    public List<Environment> environmentsUsing(Gateway gateway) {
        return all(Environment.class).stream()
                .filter(environment -> environment.getConnectors().stream()
                        .anyMatch(connector -> gateway.equals(connector.getGateway())))
                .toList();
    }

    /** Every Azure region in which environments of this region may live, pair by pair. */
    public Set<AzureRegion> azureRegions(PowerPlatformRegion region) {
        var regions = new LinkedHashSet<AzureRegion>();
        for (var pair : region.getPairs()) {
            for (var azureRegion : pair.getRegions()) {
                regions.add(facts(azureRegion));
            }
        }
        return regions;
    }

    /**
     * The Azure regions an environment lives in or may fail over to: those it names, else every one of its region,
     * since only the environment itself knows its pair.
     */
    public Set<AzureRegion> azureRegions(Environment environment) {
        if (!environment.getAzureRegions().isEmpty()) {
            var regions = new LinkedHashSet<AzureRegion>();
            environment.getAzureRegions().forEach(region -> regions.add(facts(region)));
            return regions;
        }
        return environment.getRegion() == null ? Set.of() : azureRegions(environment.getRegion());
    }
}
