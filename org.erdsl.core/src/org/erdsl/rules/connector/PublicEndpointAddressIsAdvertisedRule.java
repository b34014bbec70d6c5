package org.erdsl.rules.connector;

import org.erdsl.finding.Place;
import org.erdsl.model.Circuit;
import org.erdsl.model.Connector;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Microsoft sends to an address over a circuit only where the circuit advertises it. */
public final class PublicEndpointAddressIsAdvertisedRule extends Rule<Connector> {

    public PublicEndpointAddressIsAdvertisedRule() {
        super(Connector.class, new RuleInfo(
                "public-endpoint-address-is-advertised",
                RuleCategory.RISK,
                "The address of an endpoint that is called over a circuit is advertised on it",
                "https://learn.microsoft.com/power-platform/guidance/expressroute/setup"));
    }

    @Override
    protected void check(Connector connector, RuleContext context) {
        var endpoint = connector.getEndpoint();
        var peering = Resolved.of(connector.getCircuit()).map(Circuit::getMicrosoftPeering);
        if (endpoint == null || peering.isEmpty()) {
            return;
        }
        for (var i = 0; i < endpoint.getAddresses().size(); i++) {
            var address = endpoint.getAddresses().get(i);
            if (peering.get().getAdvertised().stream().noneMatch(prefix -> prefix.contains(address))) {
                context.report(Place.of(endpoint, ModelPackage.Literals.PUBLIC_ENDPOINT__ADDRESSES, i),
                        "`%s` does not advertise %s, so Microsoft reaches it over the internet; advertise it there"
                                .formatted(connector.getCircuit().getName(), address))
                        .related(Place.of(connector.getCircuit()), "the circuit");
            }
        }
    }
}
