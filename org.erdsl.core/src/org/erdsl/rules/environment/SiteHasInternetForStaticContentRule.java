package org.erdsl.rules.environment;

import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Site;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Static content, sign-in and the admin centers do not all come over a circuit. */
public final class SiteHasInternetForStaticContentRule extends Rule<Site> {

    public SiteHasInternetForStaticContentRule() {
        super(Site.class, new RuleInfo(
                "site-has-internet-for-static-content",
                RuleCategory.RISK,
                "A site from which environments are used has a way to the internet",
                "https://learn.microsoft.com/power-platform/guidance/expressroute/checklist"));
    }

    @Override
    protected void check(Site site, RuleContext context) {
        if (site.getInternet() == null || !site.getInternet().isNone()) {
            return;
        }
        context.landscape().index(SiteUses.class, SiteUses::new).from(site).stream().findFirst()
                .ifPresent(environment -> context.report(Place.of(site, ModelPackage.Literals.SITE__INTERNET),
                        ("`%s` has no internet, and `%s` used from there needs it for static content, sign-in and "
                                + "administration; allow the addresses of these").formatted(
                                        site.getName(), environment.getName()))
                        .related(Place.of(environment), "the environment"));
    }
}
