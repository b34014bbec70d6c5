package org.erdsl.rules.peering;

import org.eclipse.emf.ecore.EObject;
import org.erdsl.model.PrivatePeering;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Microsoft removes private AS numbers from the path, so that prepending one lengthens nothing. */
public final class PrependedAsnIsPublicRule extends Rule<EObject> {

    public PrependedAsnIsPublicRule() {
        super(EObject.class, new RuleInfo(
                "prepended-asn-is-public",
                RuleCategory.RISK,
                "What is prepended to the path on Microsoft peering are public AS numbers",
                "https://learn.microsoft.com/azure/expressroute/expressroute-optimize-routing"));
    }

    @Override
    protected void check(EObject element, RuleContext context) {
        if (element instanceof PrivatePeering || element.eContainer() instanceof PrivatePeering) {
            return;
        }
        for (var prepend : Prepend.of(element)) {
            if (PrivateAsn.contains(prepend.asn())) {
                context.report(prepend.place(), ("Microsoft removes the private AS %s from the path, so prepending it "
                        + "changes nothing; prepend a public AS number").formatted(prepend.asn()));
            }
        }
    }
}
