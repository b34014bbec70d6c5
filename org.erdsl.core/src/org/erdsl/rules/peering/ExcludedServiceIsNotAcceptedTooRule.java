package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.landscape.AcceptedCommunities;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * What a peering excludes is rejected first, whatever clause accepts it. A service in both places never comes, and
 * one of the two is a slip.
 */
public final class ExcludedServiceIsNotAcceptedTooRule extends Rule<MicrosoftPeering> {

    public ExcludedServiceIsNotAcceptedTooRule() {
        super(MicrosoftPeering.class, new RuleInfo(
                "excluded-service-is-not-accepted-too",
                RuleCategory.MEANING,
                "No service is both accepted and excluded",
                "erdsl: what the text of a model can mean"));
    }

    @Override
    protected void check(MicrosoftPeering peering, RuleContext context) {
        var accepted = AcceptedCommunities.of(peering, context.landscape());
        for (var acceptance : peering.getAccepts()) {
            for (var i = 0; i < acceptance.getExcludedServices().size(); i++) {
                var service = acceptance.getExcludedServices().get(i);
                var place = Place.of(acceptance, ModelPackage.Literals.ACCEPTANCE__EXCLUDED_SERVICES, i);
                accepted.accepted().stream()
                        .filter(community -> community.community().equals(service.getCommunity()))
                        .findFirst()
                        .ifPresent(community -> context.report(place,
                                ("`%s` (%s) is excluded here and accepted too; exclusion wins for the "
                                        + "whole peering, so remove one of the two")
                                                .formatted(service.getName(), service.getCommunity()))
                                .related(Place.of(community.acceptance()), "accepted here"));
            }
        }
    }
}
