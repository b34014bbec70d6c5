package org.erdsl.rules.language;

import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.RiskAcceptance;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** The reason is what a reviewer reads. An acceptance without one silences nothing. */
public final class RiskAcceptanceGivesAReasonRule extends Rule<RiskAcceptance> {

    public RiskAcceptanceGivesAReasonRule() {
        super(RiskAcceptance.class, new RuleInfo(
                "risk-acceptance-gives-a-reason",
                RuleCategory.MEANING,
                "Whoever accepts a risk says why",
                "erdsl: what the text of a model can mean"));
    }

    @Override
    protected void check(RiskAcceptance acceptance, RuleContext context) {
        if (acceptance.getReason() != null && acceptance.getReason().isBlank()) {
            context.report(Place.of(acceptance, ModelPackage.Literals.RISK_ACCEPTANCE__REASON),
                    "an acceptance without a reason silences nothing; write who decided, and why");
        }
    }
}
