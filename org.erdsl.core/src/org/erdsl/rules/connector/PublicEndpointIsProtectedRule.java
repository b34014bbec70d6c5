package org.erdsl.rules.connector;

import org.erdsl.finding.Place;
import org.erdsl.landscape.AdvertisingCircuits;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.PublicEndpoint;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * Over Microsoft peering come requests of services that all of Microsoft's customers share. They are to be treated
 * like the internet.
 */
public final class PublicEndpointIsProtectedRule extends Rule<PublicEndpoint> {

    public PublicEndpointIsProtectedRule() {
        super(PublicEndpoint.class, new RuleInfo(
                "public-endpoint-is-protected",
                RuleCategory.EXPOSURE,
                "An endpoint that is advertised to Microsoft stands behind a firewall or reverse proxy",
                "https://learn.microsoft.com/power-platform/guidance/expressroute/setup"));
    }

    @Override
    protected void check(PublicEndpoint endpoint, RuleContext context) {
        if (endpoint.getProtection() != null) {
            return;
        }
        endpoint.getAddresses().stream()
                .flatMap(address -> context.landscape()
                        .index(AdvertisingCircuits.class, AdvertisingCircuits::new).with(address).stream())
                .findFirst()
                .ifPresent(circuit -> context.report(Place.of(endpoint, ModelPackage.Literals.PUBLIC_ENDPOINT__HOST),
                        ("`%s` is reached over `%s` by anything in Microsoft's network, other customers' services "
                                + "included; put it behind a firewall, and name that: `behind \"…\"`").formatted(
                                        endpoint.getHost(), circuit.getName()))
                        .related(Place.of(circuit), "the circuit"));
    }
}
