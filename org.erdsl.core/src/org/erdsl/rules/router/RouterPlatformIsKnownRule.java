package org.erdsl.rules.router;

import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Router;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Configuration is written for the platforms erdsl knows, and for no other by guess. */
public final class RouterPlatformIsKnownRule extends Rule<Router> {

    public RouterPlatformIsKnownRule() {
        super(Router.class, new RuleInfo(
                "router-platform-is-known",
                RuleCategory.CONFIGURATION,
                "Configuration can be written for the platform of a router",
                "erdsl: what a router configuration is written from"));
    }

    @Override
    protected void check(Router router, RuleContext context) {
        if (router.getPlatform() != null && !context.platforms().contains(router.getPlatform())) {
            context.report(Place.of(router, ModelPackage.Literals.ROUTER__PLATFORM),
                    "no configuration can be written for the platform `%s`; known are %s"
                            .formatted(router.getPlatform(), String.join(", ", context.platforms())));
        }
    }
}
