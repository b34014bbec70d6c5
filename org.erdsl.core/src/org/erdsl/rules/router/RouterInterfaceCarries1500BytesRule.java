package org.erdsl.rules.router;

import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Router;
import org.erdsl.model.RouterInterface;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Microsoft's samples use 1500 bytes on the interfaces of links. */
public final class RouterInterfaceCarries1500BytesRule extends Rule<RouterInterface> {

    private static final int MTU = 1500;

    public RouterInterfaceCarries1500BytesRule() {
        super(RouterInterface.class, new RuleInfo(
                "router-interface-carries-1500-bytes",
                RuleCategory.RISK,
                "The interface of a link to Microsoft carries packets of 1500 bytes",
                "https://learn.microsoft.com/azure/expressroute/expressroute-config-samples-routing"));
    }

    @Override
    protected void check(RouterInterface described, RuleContext context) {
        var router = (Router) described.eContainer();
        if (described.getMtu() == null || described.getMtu() >= MTU || described.getInterfaceName() == null
                || !context.landscape().index(InterfaceLinks.class, InterfaceLinks::new)
                        .hasLink(router, described.getInterfaceName())) {
            return;
        }
        var place = Place.of(described, ModelPackage.Literals.ROUTER_INTERFACE__MTU);
        context.report(place, "a link to Microsoft is on \"%s\", which carries %d bytes; Microsoft's samples use %d"
                .formatted(described.getInterfaceName(), described.getMtu(), MTU))
                .fix("Carry " + MTU, context.edits().replace(place, Integer.toString(MTU)));
    }
}
