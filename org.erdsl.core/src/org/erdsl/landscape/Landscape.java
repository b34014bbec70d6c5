package org.erdsl.landscape;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.Circuit;
import org.erdsl.model.Element;
import org.erdsl.model.Environment;
import org.erdsl.model.Gateway;
import org.erdsl.model.GeopoliticalRegion;
import org.erdsl.model.Model;
import org.erdsl.model.PowerPlatformRegion;
import org.erdsl.model.Templatable;
import org.erdsl.net.Community;
import org.erdsl.net.Prefix;
import org.erdsl.reuse.Reuse;

/**
 * Everything a company declares in the files that are checked together, as one whole: elements have what their
 * templates give them, lists of prefixes hold the prefixes of the sets they name. What is asked of it often is worked
 * out once, see {@link #lookup} and {@link #index}.
 */
public final class Landscape {

    private final List<Model> models;
    private final List<LandscapeFile> files;
    private final Map<Resource, LandscapeFile> filesByResource = new HashMap<>();
    private final Map<Class<?>, List<?>> elementsByType = new HashMap<>();
    private final Map<Class<?>, Object> indexes = new HashMap<>();
    private final Map<Contribution<?, ?>, Lookup<?, ?>> lookups = new HashMap<>();
    private final Map<Contribution<?, ?>, Lookup<?, ?>> outdatedLookups = new HashMap<>();
    private final Map<PowerPlatformRegion, Set<AzureRegion>> azureRegions = new ConcurrentHashMap<>();
    private final Map<String, AzureRegion> ownAzureRegions;

    /** @param models the files, in a stable order */
    public Landscape(List<Model> models) {
        this(models, Optional.empty());
    }

    /**
     * The same files after some have changed. The look-ups of the landscape before are taken over and brought up to date.
     *
     * @param before which nobody asks any more
     */
    Landscape(List<Model> models, Optional<Landscape> before) {
        var states = Reuse.complete(models);
        var known = new HashMap<Model, LandscapeFile>();
        before.ifPresent(landscape -> {
            landscape.files.forEach(file -> known.put(file.model(), file));
            landscape.giveLookups(outdatedLookups);
        });
        this.models = List.copyOf(models);
        this.files = new ArrayList<>(models.size());
        for (var i = 0; i < models.size(); i++) {
            var model = models.get(i);
            var file = known.get(model);
            if (file == null || !file.isIn(states.get(i))) {
                file = new LandscapeFile(model, states.get(i));
            }
            files.add(file);
            filesByResource.put(model.eResource(), file);
        }
        this.ownAzureRegions = all(AzureRegion.class).stream()
                .filter(region -> region.getName() != null)
                .collect(toUnmodifiableMap(AzureRegion::getName, region -> region, (first, second) -> first));
    }

    private synchronized void giveLookups(Map<Contribution<?, ?>, Lookup<?, ?>> taker) {
        taker.putAll(outdatedLookups);
        taker.putAll(lookups);
        outdatedLookups.clear();
        lookups.clear();
    }

    /** The files of a resource set as one whole, in the order of their URIs. */
    public static Landscape of(ResourceSet files) {
        return new Landscape(files.getResources().stream()
                .sorted(Comparator.comparing(file -> file.getURI().toString()))
                .flatMap(file -> file.getContents().stream())
                .filter(Model.class::isInstance)
                .map(Model.class::cast)
                .toList());
    }

    /** The files, in a stable order. */
    public List<Model> models() {
        return models;
    }

    /** Every top-level element of this type but templates, in the order of files and lines. */
    public synchronized <T extends Element> List<T> all(Class<T> type) {
        @SuppressWarnings("unchecked") // the only place that puts lists there
        var elements = (List<T>) elementsByType.get(type);
        if (elements == null) {
            elements = declared(type).stream().filter(element -> !isTemplate(element)).toList();
            elementsByType.put(type, elements);
        }
        return elements;
    }

    /** Every top-level element of this type, templates too, in the order of files and lines. */
    public <T extends Element> List<T> declared(Class<T> type) {
        return files.stream().flatMap(file -> file.declared(type).stream()).toList();
    }

    /** Whether an element stands before another: in an earlier file, or in the same one farther up. */
    public boolean isBefore(Element element, Element other) {
        return element.eContainer() == other.eContainer()
                ? NodeModelUtils.getNode(element).getOffset() < NodeModelUtils.getNode(other).getOffset()
                : models.indexOf(element.eContainer()) < models.indexOf(other.eContainer());
    }

    /**
     * Values by key, which each file contributes. Where the landscape takes the place of another, only what changed is
     * worked out.
     */
    public <K, V> Lookup<K, V> lookup(Contribution<K, V> contribution) {
        return lookup(contribution, Lookup::new);
    }

    /** Values by prefix, as {@link #lookup}. */
    public <V> PrefixLookup<V> prefixes(Contribution<Prefix, V> contribution) {
        return lookup(contribution, PrefixLookup::new);
    }

    @SuppressWarnings("unchecked") // of one contribution there is one kind of look-up
    private synchronized <K, V, L extends Lookup<K, V>> L lookup(Contribution<K, V> contribution,
            Function<Contribution<K, V>, L> create) {
        var lookup = (L) lookups.get(contribution);
        if (lookup == null) {
            var outdated = (L) outdatedLookups.remove(contribution);
            lookup = outdated == null ? create.apply(contribution) : outdated;
            lookup.update(files, filesByResource);
            lookups.put(contribution, lookup);
        }
        return lookup;
    }

    /**
     * Something worked out of the whole landscape, kept for as long as the landscape is. It must not change afterwards.
     *
     * @param type the class of the index, of which there is one for a landscape
     * @param create works it out, when asked for the first time
     */
    public synchronized <T> T index(Class<T> type, Function<Landscape, T> create) {
        var index = indexes.get(type);
        if (index == null) {
            index = create.apply(this);
            indexes.put(type, index);
        }
        return type.cast(index);
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

    /** Whether both are known and one geopolitical region, which a company may have declared anew. */
    public static boolean isSame(GeopoliticalRegion first, GeopoliticalRegion second) {
        return first != null && second != null && first.getName() != null && first.getName().equals(second.getName());
    }

    /** The community of a region's routes on Microsoft peering, where Microsoft or the company gives one. */
    public Optional<Community> community(AzureRegion region) {
        return Optional.ofNullable(facts(region).getCommunity());
    }

    /** The environments that people use over a circuit. */
    public List<Environment> environmentsOver(Circuit circuit) {
        return lookup(EnvironmentUses.BY_CIRCUIT).of(circuit);
    }

    /** The environments whose apps and flows reach data through a gateway. */
    public List<Environment> environmentsUsing(Gateway gateway) {
        return lookup(EnvironmentUses.BY_GATEWAY).of(gateway);
    }

    /** Every Azure region in which environments of this region may live, pair by pair. */
    public Set<AzureRegion> azureRegions(PowerPlatformRegion region) {
        return azureRegions.computeIfAbsent(region, this::collectAzureRegions);
    }

    private Set<AzureRegion> collectAzureRegions(PowerPlatformRegion region) {
        var regions = new LinkedHashSet<AzureRegion>();
        for (var pair : region.getPairs()) {
            for (var azureRegion : pair.getRegions()) {
                regions.add(facts(azureRegion));
            }
        }
        return Collections.unmodifiableSet(regions);
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
