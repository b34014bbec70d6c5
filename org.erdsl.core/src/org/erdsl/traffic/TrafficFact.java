package org.erdsl.traffic;

import java.util.Locale;

/** What is true of Microsoft's services wherever they are used, and decides where traffic goes. */
public enum TrafficFact {

    REGIONAL_COMMUNITIES("Power Platform has no community of its own: its routes carry the community of the Azure"
            + " region, and an environment lives in a pair of regions between which it fails over",
            "https://learn.microsoft.com/power-platform/guidance/expressroute/understanding-architecture"),
    EXPRESSROUTE_ENDS_AT_THE_EDGE("ExpressRoute ends at the edge of Microsoft's network; what lies behind is"
            + " Microsoft's own network",
            "https://learn.microsoft.com/power-platform/guidance/expressroute/understanding-architecture"),
    CIRCUIT_REACH("A Local circuit reaches the Azure regions of its peering location, a Standard circuit its"
            + " geopolitical region, a Premium circuit its cloud",
            "https://learn.microsoft.com/azure/expressroute/expressroute-faqs"),
    INTERNET_OTHERWISE("Power Platform is reached over the internet by everybody whom no circuit carries",
            "https://learn.microsoft.com/power-platform/guidance/expressroute/how-expressroute-works"),
    STATIC_CONTENT_FROM_CDN("Images, icons and scripts come from a content delivery network, which is not reached over"
            + " ExpressRoute; they hold no data of the company",
            "https://learn.microsoft.com/power-platform/guidance/expressroute/understanding-architecture"),
    SIGN_IN_HAS_ITS_OWN_COMMUNITY("Sign-in has a service community of its own, apart from the regions",
            "https://learn.microsoft.com/azure/expressroute/expressroute-routing"),
    CONNECTORS_THROUGH_API_MANAGEMENT("Connectors call through Azure API Management, inside Microsoft's network",
            "https://learn.microsoft.com/power-platform/guidance/expressroute/understanding-architecture"),
    MICROSOFT_SERVICES_STAY_INSIDE("Connectors to Microsoft's services stay inside Microsoft's network",
            "https://learn.microsoft.com/power-platform/guidance/expressroute/understanding-architecture"),
    OTHER_SERVICES_OVER_THE_INTERNET("Connectors to services outside Microsoft leave its network over the public"
            + " internet",
            "https://learn.microsoft.com/power-platform/guidance/expressroute/understanding-architecture"),
    AZURE_OVER_THE_BACKBONE("Power Platform and Azure are both inside Microsoft's network: no circuit lies between"
            + " them",
            "https://learn.microsoft.com/power-platform/guidance/expressroute/understanding-architecture"),
    GATEWAY_HAS_ONE_REGION("A gateway belongs to one Azure region, whose relay it uses",
            "https://learn.microsoft.com/data-integration/gateway/service-gateway-data-region"),
    GATEWAY_OPENS_OUTWARDS("The gateway opens the connection, outwards and encrypted with TLS; nothing is opened"
            + " towards it",
            "https://learn.microsoft.com/data-integration/gateway/service-gateway-communication"),
    GATEWAY_TRANSLATES("The gateway stands near the data source and translates into its protocol; ExpressRoute does"
            + " not replace it",
            "https://learn.microsoft.com/power-platform/guidance/expressroute/understanding-architecture"),
    MICROSOFT_FOLLOWS_ANNOUNCEMENTS("Microsoft sends traffic to a public address the way its prefix is announced, the"
            + " longest prefix first",
            "https://learn.microsoft.com/azure/expressroute/expressroute-asymmetric-routing");

    private final String statement;
    private final String source;

    TrafficFact(String statement, String source) {
        this.statement = statement;
        this.source = source;
    }

    /** Its name in outputs, in kebab case: {@code gateway-opens-outwards}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One sentence, without a full stop. */
    public String statement() {
        return statement;
    }

    /** The page it is read from. */
    public String source() {
        return source;
    }
}
