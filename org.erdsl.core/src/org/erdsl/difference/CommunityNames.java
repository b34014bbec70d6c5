package org.erdsl.difference;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.erdsl.landscape.Landscape;
import org.erdsl.library.Library;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.ServiceCommunity;
import org.erdsl.net.Community;

/** Communities by what they stand for. */
final class CommunityNames implements UnaryOperator<String> {

    private final Map<String, String> names = new HashMap<>();

    private CommunityNames() {
    }

    /** What the library says, and what the models say otherwise. */
    static CommunityNames of(Library library, Landscape... landscapes) {
        var names = new CommunityNames();
        library.elements(AzureRegion.class).forEach(names::add);
        library.elements(ServiceCommunity.class).forEach(names::add);
        for (var landscape : landscapes) {
            landscape.all(AzureRegion.class).forEach(names::add);
            landscape.all(ServiceCommunity.class).forEach(names::add);
        }
        return names;
    }

    private void add(AzureRegion region) {
        add(region.getCommunity(), region.getName());
    }

    private void add(ServiceCommunity service) {
        add(service.getCommunity(), service.getName());
    }

    private void add(Community community, String name) {
        if (community != null && name != null) {
            names.put(community.toString(), name);
        }
    }

    /** {@code 12076:51002 (westeurope)}; what has no name stays as it is. */
    @Override
    public String apply(String community) {
        var name = names.get(community);
        return name == null ? community : community + " (" + name + ")";
    }
}
