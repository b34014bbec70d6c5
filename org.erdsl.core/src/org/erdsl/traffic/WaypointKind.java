package org.erdsl.traffic;

import java.util.Locale;

/** What traffic starts at, passes or ends at. */
public enum WaypointKind {
    SITE, ENVIRONMENT, POWER_PLATFORM, API_MANAGEMENT, AZURE_RELAY, GATEWAY, DATA_SOURCE, CONTENT_DELIVERY_NETWORK,
    SIGN_IN, MICROSOFT_SERVICE, OTHER_SERVICE, AZURE_SERVICE, PUBLIC_ENDPOINT, MICROSOFT_EDGE;

    /** Its name in outputs, in kebab case: {@code api-management}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
