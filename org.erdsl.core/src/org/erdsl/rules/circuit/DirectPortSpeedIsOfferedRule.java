package org.erdsl.rules.circuit;

import org.erdsl.finding.Place;
import org.erdsl.model.DirectPortPair;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Microsoft offers Direct ports in these speeds. */
public final class DirectPortSpeedIsOfferedRule extends Rule<DirectPortPair> {

    public DirectPortSpeedIsOfferedRule() {
        super(DirectPortPair.class, new RuleInfo(
                "direct-port-speed-is-offered",
                RuleCategory.CANNOT_WORK,
                "Direct ports have 10, 100 or 400 Gbps",
                "https://learn.microsoft.com/azure/expressroute/expressroute-erdirect-about"));
    }

    @Override
    protected void check(DirectPortPair ports, RuleContext context) {
        var offered = DirectSizes.of(context);
        if (ports.getSpeed() != null && !offered.isSpeed(ports.getSpeed())) {
            context.report(Place.of(ports, ModelPackage.Literals.DIRECT_PORT_PAIR__SPEED),
                    "ports of %s are not offered; ExpressRoute Direct has %s"
                            .formatted(ports.getSpeed(), offered.speeds()));
        }
    }
}
