package org.erdsl.rules.environment;

import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.SiteUse;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Traffic of a site takes a circuit only where a cable or a network leads there. */
public final class SiteIsConnectedToTheCircuitsItUsesRule extends Rule<SiteUse> {

    public SiteIsConnectedToTheCircuitsItUsesRule() {
        super(SiteUse.class, new RuleInfo(
                "site-is-connected-to-the-circuits-it-uses",
                RuleCategory.CANNOT_WORK,
                "A site is connected to the circuits over which it uses environments",
                "erdsl: what the text of a model can mean"));
    }

    @Override
    protected void check(SiteUse use, RuleContext context) {
        for (var site : Resolved.of(use.getSites())) {
            for (var i = 0; i < use.getCircuits().size(); i++) {
                var circuit = use.getCircuits().get(i);
                if (!site.getCircuits().isEmpty() && !circuit.eIsProxy() && !site.getCircuits().contains(circuit)) {
                    var report = context.report(Place.of(use, ModelPackage.Literals.SITE_USE__CIRCUITS, i),
                            ("site `%s` is not connected to `%s`; connect it, or use the environment over another "
                                    + "circuit")
                                    .formatted(site.getName(), circuit.getName()))
                            .related(Place.of(site, ModelPackage.Literals.SITE__CIRCUITS, 0), "its circuits");
                    report.fix("Connect " + site.getName() + " to " + circuit.getName(), context.edits().insertAfter(
                            Place.of(site, ModelPackage.Literals.SITE__CIRCUITS, site.getCircuits().size() - 1),
                            ", " + circuit.getName()));
                }
            }
        }
    }
}
