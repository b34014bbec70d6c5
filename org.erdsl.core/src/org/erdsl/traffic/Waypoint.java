package org.erdsl.traffic;

import java.util.Optional;

import org.erdsl.landscape.Names;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.Circuit;
import org.erdsl.model.NamedElement;
import org.erdsl.model.Site;

/**
 * Where traffic starts, passes or ends.
 *
 * @param kind what it is
 * @param name what it is called: the identifier of an element of the model, else what Microsoft calls it
 * @param element the element of the model or the library it is or lies in, where there is one
 */
public record Waypoint(WaypointKind kind, String name, Optional<NamedElement> element) {

    static final Waypoint POWER_PLATFORM = new Waypoint(WaypointKind.POWER_PLATFORM, "Power Platform", Optional.empty());
    static final Waypoint API_MANAGEMENT = new Waypoint(WaypointKind.API_MANAGEMENT, "API Management", Optional.empty());
    static final Waypoint CONTENT_DELIVERY_NETWORK = new Waypoint(
            WaypointKind.CONTENT_DELIVERY_NETWORK, "content delivery network", Optional.empty());
    static final Waypoint SIGN_IN = new Waypoint(WaypointKind.SIGN_IN, "Microsoft Entra ID", Optional.empty());
    static final Waypoint UNKNOWN_RELAY = new Waypoint(WaypointKind.AZURE_RELAY, "Azure Relay", Optional.empty());

    /** An element that bears its own name. */
    static Waypoint of(WaypointKind kind, NamedElement element) {
        return new Waypoint(kind, Names.of(element), Optional.of(element));
    }

    /** Where a circuit meets Microsoft's network. */
    static Waypoint edge(Circuit circuit) {
        var location = Optional.ofNullable(circuit.getPeeringLocation());
        return new Waypoint(WaypointKind.MICROSOFT_EDGE,
                location.map(place -> "Microsoft's edge in " + Names.display(place)).orElse("Microsoft's edge"),
                location.map(NamedElement.class::cast));
    }

    /** The relay of a region. */
    static Waypoint relay(AzureRegion region) {
        return new Waypoint(WaypointKind.AZURE_RELAY, "Azure Relay in " + Names.display(region), Optional.of(region));
    }

    /** A data source, which is no element of its own. */
    static Waypoint dataSource(String endpoint, Site site) {
        return new Waypoint(WaypointKind.DATA_SOURCE, endpoint, Optional.ofNullable(site));
    }
}
