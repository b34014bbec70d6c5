package org.erdsl.rules.connector;

import org.erdsl.model.Connector;
import org.erdsl.model.ConnectorClass;
import org.erdsl.rules.Resolved;

/** What a connector reaches, as far as the model says. */
final class ConnectorReach {

    private ConnectorReach() {
    }

    /** Whether its data source stands on premises: at a site, or behind a gateway. */
    static boolean isOnPremises(Connector connector) {
        var source = connector.getDataSource();
        return connector.getGateway() != null || source != null && source.getSite() != null;
    }

    /** Whether its data source runs in Azure. */
    static boolean isInAzure(Connector connector) {
        return connector.getDataSource() != null && connector.getDataSource().getAzureRegion() != null;
    }

    /** Whether it ends inside Microsoft's network. */
    static boolean staysInsideMicrosoft(Connector connector) {
        return isInAzure(connector) || !isOnPremises(connector) && hasClass(connector, ConnectorClass.MICROSOFT);
    }

    /** Whether it leaves Microsoft's network for somebody else's service. */
    static boolean leavesMicrosoft(Connector connector) {
        return !isInAzure(connector) && !isOnPremises(connector)
                && (hasClass(connector, ConnectorClass.THIRD_PARTY) || hasClass(connector, ConnectorClass.INDEPENDENT));
    }

    private static boolean hasClass(Connector connector, ConnectorClass connectorClass) {
        return Resolved.of(connector.getType()).map(type -> type.getConnectorClass() == connectorClass).orElse(false);
    }
}
