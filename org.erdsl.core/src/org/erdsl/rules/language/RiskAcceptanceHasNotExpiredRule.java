package org.erdsl.rules.language;

import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.RiskAcceptance;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** A risk is accepted until a day. After it the finding is back, and the acceptance only misleads. */
public final class RiskAcceptanceHasNotExpiredRule extends Rule<RiskAcceptance> {

    public RiskAcceptanceHasNotExpiredRule() {
        super(RiskAcceptance.class, new RuleInfo(
                "risk-acceptance-has-not-expired",
                RuleCategory.RISK,
                "Nobody relies on an acceptance that has expired",
                "erdsl: what the text of a model can mean"));
    }

    @Override
    protected void check(RiskAcceptance acceptance, RuleContext context) {
        var until = acceptance.getUntil();
        if (until != null && context.today().isAfter(until)) {
            context.report(Place.of(acceptance, ModelPackage.Literals.RISK_ACCEPTANCE__UNTIL),
                    "this acceptance of `%s` ended on %s; review the risk, then give a new day or remove it"
                            .formatted(acceptance.getRule(), until))
                    .fix("Remove the expired acceptance", context.edits().removeElement(acceptance));
        }
    }
}
