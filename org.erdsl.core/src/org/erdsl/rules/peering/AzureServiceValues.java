package org.erdsl.rules.peering;

import java.util.Map;
import java.util.Optional;

import org.erdsl.net.Asn;
import org.erdsl.net.Community;

/** The communities of single Azure services in a region ("ExpressRoute routing requirements", 2026-03-12). */
final class AzureServiceValues {

    private static final Map<Integer, String> SERVICES = Map.of(
            52, "Azure Storage", 53, "Azure SQL", 54, "Azure Cosmos DB", 55, "Azure Backup");
    private static final int FAMILY = 1000;
    private static final int REGIONAL = 51;

    private AzureServiceValues() {
    }

    /** The service whose community this is. */
    static Optional<String> service(Community community) {
        return community.asn() == Asn.MICROSOFT.value()
                ? Optional.ofNullable(SERVICES.get(community.number() / FAMILY))
                : Optional.empty();
    }

    /** The community of the region of such a service. */
    static Community region(Community community) {
        return new Community(community.asn(), REGIONAL * FAMILY + community.number() % FAMILY);
    }
}
