package org.erdsl.rules.router;

import java.util.HashMap;

import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Router;
import org.erdsl.model.RouterInterface;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Of two descriptions of an interface nobody can tell which one counts. */
public final class RouterInterfaceIsDescribedOnceRule extends Rule<Router> {

    public RouterInterfaceIsDescribedOnceRule() {
        super(Router.class, new RuleInfo(
                "router-interface-is-described-once",
                RuleCategory.MEANING,
                "A router describes each of its interfaces once",
                "erdsl: what a router configuration is written from"));
    }

    @Override
    protected void check(Router router, RuleContext context) {
        var seen = new HashMap<String, RouterInterface>();
        for (var described : router.getInterfaces()) {
            var first = described.getInterfaceName() == null
                    ? null
                    : seen.putIfAbsent(described.getInterfaceName(), described);
            if (first != null) {
                context.report(Place.of(described, ModelPackage.Literals.ROUTER_INTERFACE__INTERFACE_NAME),
                        "interface \"%s\" of `%s` is described twice; keep one".formatted(
                                described.getInterfaceName(), router.getName()))
                        .related(Place.of(first), "the first time");
            }
        }
    }
}
