package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.ServiceCommunity;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** A service without a value could be excluded from a filter in name only. */
public final class ServiceCommunityHasAValueRule extends Rule<ServiceCommunity> {

    public ServiceCommunityHasAValueRule() {
        super(ServiceCommunity.class, new RuleInfo(
                "service-community-has-a-value",
                RuleCategory.MEANING,
                "A service community says its value",
                "erdsl: what the text of a model can mean"));
    }

    @Override
    protected void check(ServiceCommunity service, RuleContext context) {
        if (service.getCommunity() == null) {
            context.report(Place.of(service, ModelPackage.Literals.NAMED_ELEMENT__NAME),
                    "`%s` has no value, so no filter can accept or exclude it; give it one: `community …`"
                            .formatted(service.getName()));
        }
    }
}
