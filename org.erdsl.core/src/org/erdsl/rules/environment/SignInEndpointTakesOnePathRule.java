package org.erdsl.rules.environment;

import org.erdsl.finding.Place;
import org.erdsl.landscape.AdvertisingCircuits;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.PathMedium;
import org.erdsl.model.SignInEndpoint;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * A request over one path and the answer over the other is dropped by the first firewall that did not see the
 * request.
 */
public final class SignInEndpointTakesOnePathRule extends Rule<SignInEndpoint> {

    public SignInEndpointTakesOnePathRule() {
        super(SignInEndpoint.class, new RuleInfo(
                "sign-in-endpoint-takes-one-path",
                RuleCategory.RISK,
                "A sign-in endpoint is advertised on the path its clients take",
                "https://learn.microsoft.com/azure/expressroute/expressroute-asymmetric-routing"));
    }

    @Override
    protected void check(SignInEndpoint endpoint, RuleContext context) {
        if (endpoint.getPath() == null) {
            return;
        }
        var overInternet = endpoint.getPath().getCircuit() == null
                && endpoint.getPath().getMedium() == PathMedium.INTERNET;
        for (var i = 0; i < endpoint.getAddresses().size(); i++) {
            var address = endpoint.getAddresses().get(i);
            var circuit = context.landscape().index(AdvertisingCircuits.class, AdvertisingCircuits::new).with(address);
            var place = Place.of(endpoint, ModelPackage.Literals.SIGN_IN_ENDPOINT__ADDRESSES, i);
            if (overInternet && circuit.isPresent()) {
                context.report(place, ("clients reach %s over the internet, and `%s` advertises its address, so "
                        + "answers take the circuit; advertise it on the internet only")
                                .formatted(address, circuit.get().getName()))
                        .related(Place.of(circuit.get()), "the circuit");
            } else if (!overInternet && circuit.isEmpty()) {
                context.report(place, ("clients are to reach %s over ExpressRoute, and no circuit advertises its "
                        + "address, so they take the internet; advertise it on the circuit").formatted(address));
            }
        }
    }
}
