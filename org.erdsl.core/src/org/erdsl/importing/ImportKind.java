package org.erdsl.importing;

import java.util.Locale;

/** What can be imported. */
public enum ImportKind {

    /** Communities of regions and services: Get-AzBgpServiceCommunity, az network route-filter rule list-service-communities. */
    COMMUNITIES(new CommunityImporter()),
    /** Environments: pac admin list, Get-AdminPowerAppEnvironment. */
    ENVIRONMENTS(new EnvironmentImporter()),
    /** Gateway clusters: Get-DataGatewayCluster. */
    GATEWAYS(new GatewayImporter()),
    /** Circuits: az network express-route list. */
    CIRCUITS(new CircuitImporter());

    private final Importer importer;

    ImportKind(Importer importer) {
        this.importer = importer;
    }

    Importer importer() {
        return importer;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
