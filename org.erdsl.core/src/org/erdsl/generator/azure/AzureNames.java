package org.erdsl.generator.azure;

/** Names of Azure's own, which every format uses. */
final class AzureNames {

    /** A circuit has one peering of each type, named after the type. */
    static final String PEERING = "MicrosoftPeering";

    /** Azure's interface for networks; both resource types exist in it. */
    static final String API_VERSION = "2024-05-01";

    static final String ROUTE_FILTER_TYPE = "Microsoft.Network/routeFilters";
    static final String CIRCUIT_TYPE = "Microsoft.Network/expressRouteCircuits";
    static final String PEERING_TYPE = CIRCUIT_TYPE + "/peerings";

    /** Microsoft: at most 25 letters and digits. */
    static final int LONGEST_SHARED_KEY = 25;

    private AzureNames() {
    }
}
