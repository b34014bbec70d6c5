package org.erdsl.rules.peering;

import org.eclipse.emf.ecore.EObject;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * Microsoft does not accept a path with AS numbers for documentation or its own, and nobody accepts one with a
 * number that is reserved.
 */
public final class PrependedAsnIsUsableRule extends Rule<EObject> {

    public PrependedAsnIsUsableRule() {
        super(EObject.class, new RuleInfo(
                "prepended-asn-is-usable",
                RuleCategory.CONFIGURATION,
                "What is prepended to the path are AS numbers that may stand there",
                "https://learn.microsoft.com/azure/expressroute/expressroute-routing"));
    }

    @Override
    protected void check(EObject element, RuleContext context) {
        for (var prepend : Prepend.of(element)) {
            ReservedAsn.reason(prepend.asn()).ifPresent(reason -> context.report(prepend.place(),
                    "AS %s %s; prepend your own AS number instead".formatted(prepend.asn(), reason)));
        }
    }
}
