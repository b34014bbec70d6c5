package org.erdsl.rules.traffic;

import org.erdsl.landscape.Names;
import org.erdsl.model.NamedElement;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;
import org.erdsl.traffic.asymmetry.Asymmetry.Kind;

/** An edge that translates addresses must see both directions of a connection. */
public final class NatPoolBelongsToOneEdgeRule extends Rule<NamedElement> {

    public NatPoolBelongsToOneEdgeRule() {
        super(NamedElement.class, new RuleInfo(
                "nat-pool-belongs-to-one-edge",
                RuleCategory.CANNOT_WORK,
                "No two edges translate to the same addresses",
                "https://learn.microsoft.com/azure/expressroute/expressroute-asymmetric-routing"));
    }

    @Override
    protected void check(NamedElement element, RuleContext context) {
        for (var found : context.asymmetricRouting().of(element, Kind.SHARED_NAT_POOL)) {
            var there = found.there().prefix();
            var here = found.here().prefix();
            context.report(found.here().place(), ("`%s` and `%s` translate to the same addresses (%s): an answer may reach "
                    + "the edge that knows nothing of it; give each edge a pool of its own").formatted(
                            Names.of(found.there().owner()), Names.of(element),
                            here.equals(there) ? "`%s`".formatted(here) : "`%s` and `%s`".formatted(there, here)))
                    .related(found.there().place(), "the other");
        }
    }
}
