package org.erdsl.rules.environment;

import org.erdsl.finding.Place;
import org.erdsl.model.Environment;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.OnOff;
import org.erdsl.model.SiteUse;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** An administrator can turn the loading of static content from the content delivery network off. */
public final class StaticContentIsOffWithoutInternetRule extends Rule<SiteUse> {

    public StaticContentIsOffWithoutInternetRule() {
        super(SiteUse.class, new RuleInfo(
                "static-content-is-off-without-internet",
                RuleCategory.INFORMATION,
                "Canvas apps used without internet do not load static content from the CDN",
                "https://learn.microsoft.com/power-platform/guidance/expressroute/understanding-architecture"));
    }

    @Override
    protected void check(SiteUse use, RuleContext context) {
        var environment = (Environment) use.eContainer();
        if (environment.getStaticContent() == OnOff.OFF) {
            return;
        }
        Resolved.of(use.getSites()).stream()
                .filter(site -> site.getInternet() != null && site.getInternet().isNone())
                .findFirst()
                .ifPresent(site -> {
                    var report = context.report(Place.of(use),
                            ("`%s` has no internet; canvas apps of `%s` work there when they do not load static "
                                    + "content from the CDN: `static content off`").formatted(
                                            site.getName(), environment.getName()))
                            .related(Place.of(site), "the site");
                    if (environment.getStaticContent() == OnOff.ON) {
                        report.fix("Turn it off", context.edits().replace(
                                Place.of(environment, ModelPackage.Literals.ENVIRONMENT__STATIC_CONTENT), "off"));
                    } else {
                        report.fix("Turn it off", context.edits().addLine(environment, "static content off"));
                    }
                });
    }
}
