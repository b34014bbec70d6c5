package org.erdsl.report.diagram;

import java.util.Locale;

/** What a box of the diagram stands for. */
public enum NodeKind {

    // Boxes that hold others.
    SITE_BOX, MICROSOFT_BOX, REGION_BOX, API_MANAGEMENT_BOX, INTERNET_BOX,
    // What stands at a site, then on the way to Microsoft, then behind its edge.
    DATA_SOURCE, USERS, GATEWAY, ROUTER, CIRCUIT, MICROSOFT_EDGE, RELAY, ENVIRONMENT, CONNECTOR, SERVICE;

    /** How far to the right it stands; traffic is drawn from the company on the left to services on the right. */
    int rank() {
        return ordinal();
    }

    /** Whether it only holds others. */
    public boolean isBox() {
        return compareTo(INTERNET_BOX) <= 0;
    }

    /** The class of its elements in the picture: {@code api-management-box}. */
    String cssClass() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
