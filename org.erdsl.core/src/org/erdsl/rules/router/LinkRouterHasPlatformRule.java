package org.erdsl.rules.router;

import org.erdsl.finding.Place;
import org.erdsl.landscape.MicrosoftLinks;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Router;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** A link is configured on its router, in the words of the platform the router runs. */
public final class LinkRouterHasPlatformRule extends Rule<Router> {

    public LinkRouterHasPlatformRule() {
        super(Router.class, new RuleInfo(
                "link-router-has-platform",
                RuleCategory.CONFIGURATION,
                "A router on which a link ends names its platform",
                "erdsl: what a router configuration is written from"));
    }

    @Override
    protected void check(Router router, RuleContext context) {
        if (router.getPlatform() == null && !MicrosoftLinks.on(router, context.landscape()).isEmpty()) {
            context.report(Place.of(router, ModelPackage.Literals.NAMED_ELEMENT__NAME),
                    "router `%s` has a link but no platform, so nothing can be written for it; name one: `platform %s`"
                            .formatted(router.getName(), String.join("` or `", context.platforms())));
        }
    }
}
