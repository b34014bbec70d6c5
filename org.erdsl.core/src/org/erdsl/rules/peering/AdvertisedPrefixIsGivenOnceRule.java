package org.erdsl.rules.peering;

import java.util.HashMap;

import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Peering;
import org.erdsl.net.Prefix;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** A prefix that stands twice is a slip; the second one was meant to be another. */
public final class AdvertisedPrefixIsGivenOnceRule extends Rule<Peering> {

    public AdvertisedPrefixIsGivenOnceRule() {
        super(Peering.class, new RuleInfo(
                "advertised-prefix-is-given-once",
                RuleCategory.RISK,
                "No prefix is advertised twice on a peering",
                "erdsl: what the text of a model can mean"));
    }

    @Override
    protected void check(Peering peering, RuleContext context) {
        var seen = new HashMap<Prefix, Integer>();
        for (var i = 0; i < peering.getAdvertised().size(); i++) {
            var prefix = peering.getAdvertised().get(i);
            var first = seen.putIfAbsent(prefix, i);
            if (first != null) {
                context.report(Place.of(peering, ModelPackage.Literals.PEERING__ADVERTISED, i),
                        "`%s` is advertised twice; remove one, or write the prefix that was meant".formatted(prefix))
                        .related(Place.of(peering, ModelPackage.Literals.PEERING__ADVERTISED, first), "the first time");
            }
        }
    }
}
