package org.erdsl.importing.router;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.erdsl.library.Library;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.PowerPlatformRegion;
import org.erdsl.model.ServiceCommunity;
import org.erdsl.net.Community;

/** Communities by the names of the library: regions as a whole where they are, then Azure regions, services, numbers. */
final class CommunityClauses {

    private final Map<Community, String> azureRegions = new HashMap<>();
    private final Map<Community, String> services = new HashMap<>();
    private final Map<String, Set<Community>> regions = new HashMap<>();

    CommunityClauses(Library library) {
        library.elements(AzureRegion.class).forEach(region -> put(region.getCommunity(), region.getName(), azureRegions));
        library.elements(ServiceCommunity.class)
                .forEach(service -> put(service.getCommunity(), service.getName(), services));
        library.elements(PowerPlatformRegion.class)
                .forEach(region -> regions.put(region.getName(), communities(region)));
    }

    private static void put(Community community, String name, Map<Community, String> names) {
        if (community != null) {
            names.putIfAbsent(community, name);
        }
    }

    private static Set<Community> communities(PowerPlatformRegion region) {
        return region.getPairs().stream().flatMap(pair -> pair.getRegions().stream()).map(AzureRegion::getCommunity)
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Every community the library knows. */
    Set<Community> known() {
        var known = new HashSet<>(azureRegions.keySet());
        known.addAll(services.keySet());
        return known;
    }

    /** The service a community stands for. */
    Optional<String> service(Community community) {
        return Optional.ofNullable(services.get(community));
    }

    /** Clauses that together name exactly these communities: {@code region europe}, {@code community 12076:5999}. */
    List<String> of(Collection<Community> communities) {
        var open = new ArrayList<>(communities);
        var clauses = new ArrayList<String>();
        list("region", regions(open), clauses);
        list("azure region", names(open, azureRegions), clauses);
        list("service", names(open, services), clauses);
        list("community", open.stream().map(Community::toString).toList(), clauses);
        return clauses;
    }

    private static void list(String kind, List<String> names, List<String> clauses) {
        if (!names.isEmpty()) {
            clauses.add(kind + " " + String.join(", ", names));
        }
    }

    /** The largest first; a region that adds nothing is left out. */
    private List<String> regions(List<Community> open) {
        var given = new HashSet<>(open);
        var found = new ArrayList<String>();
        regions.entrySet().stream()
                .filter(region -> region.getValue().size() > 1 && given.containsAll(region.getValue()))
                .sorted(Comparator.comparing((Map.Entry<String, Set<Community>> region) -> -region.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(region -> {
                    if (open.removeAll(region.getValue())) {
                        found.add(region.getKey());
                    }
                });
        return found;
    }

    private static List<String> names(List<Community> open, Map<Community, String> names) {
        var found = open.stream().filter(names::containsKey).map(names::get).toList();
        open.removeIf(names::containsKey);
        return found;
    }
}
