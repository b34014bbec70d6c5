package org.erdsl.rules.environment;

import java.util.HashMap;

import org.erdsl.finding.Place;
import org.erdsl.model.Environment;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Site;
import org.erdsl.model.SiteUse;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Two lines for one site leave open which circuits count. */
public final class SiteUseIsSaidOnceRule extends Rule<Environment> {

    public SiteUseIsSaidOnceRule() {
        super(Environment.class, new RuleInfo(
                "site-use-is-said-once",
                RuleCategory.MEANING,
                "An environment says once from which circuits a site uses it",
                "erdsl: what the text of a model can mean"));
    }

    @Override
    protected void check(Environment environment, RuleContext context) {
        var seen = new HashMap<Site, SiteUse>();
        for (var use : environment.getUses()) {
            for (var i = 0; i < use.getSites().size(); i++) {
                var site = use.getSites().get(i);
                var first = site.eIsProxy() ? null : seen.putIfAbsent(site, use);
                if (first != null) {
                    context.report(Place.of(use, ModelPackage.Literals.SITE_USE__SITES, i),
                            "`%s` is said to be used from `%s` twice; name all circuits in one line"
                                    .formatted(environment.getName(), site.getName()))
                            .related(Place.of(first), "the first line");
                }
            }
        }
    }
}
