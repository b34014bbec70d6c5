package org.erdsl.rules.environment;

import org.erdsl.finding.Place;
import org.erdsl.model.PathMedium;
import org.erdsl.model.StaticContentExpectation;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Icons, scripts and other static content come from a content delivery network, which no circuit reaches. */
public final class StaticContentNotOverExpressrouteRule extends Rule<StaticContentExpectation> {

    public StaticContentNotOverExpressrouteRule() {
        super(StaticContentExpectation.class, new RuleInfo(
                "static-content-not-over-expressroute",
                RuleCategory.CANNOT_WORK,
                "Static content takes the internet",
                "https://learn.microsoft.com/power-platform/guidance/expressroute/understanding-architecture"));
    }

    @Override
    protected void check(StaticContentExpectation expectation, RuleContext context) {
        var path = expectation.getPath();
        if (path == null || path.getCircuit() == null && path.getMedium() == PathMedium.INTERNET) {
            return;
        }
        context.report(Place.of(path),
                "static content comes from a content delivery network over the internet, never over "
                        + "ExpressRoute; write `internet` and leave users a way there")
                .fix("Expect it over the internet", context.edits().replace(Place.of(path), "internet"));
    }
}
