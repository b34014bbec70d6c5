package org.erdsl.rules.language;

import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.RiskAcceptance;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * What is accepted is a rule that exists and that leaves room for acceptance. Else the author believes in a
 * protection from findings that is not there.
 */
public final class RuleOfAcceptedRiskExistsRule extends Rule<RiskAcceptance> {

    public RuleOfAcceptedRiskExistsRule() {
        super(RiskAcceptance.class, new RuleInfo(
                "rule-of-accepted-risk-exists",
                RuleCategory.MEANING,
                "A risk is accepted by the id of a rule that can be accepted",
                "erdsl: what the text of a model can mean"));
    }

    @Override
    protected void check(RiskAcceptance acceptance, RuleContext context) {
        var id = acceptance.getRule();
        if (id == null) {
            return;
        }
        var place = Place.of(acceptance, ModelPackage.Literals.RISK_ACCEPTANCE__RULE);
        context.rule(id).ifPresentOrElse(
                rule -> {
                    if (!rule.category().acceptable()) {
                        context.report(place, "findings of `%s` cannot be accepted: %s; remove their cause".formatted(id,
                                rule.category() == RuleCategory.LEFTOVER
                                        ? "no element stands for them"
                                        : "nothing can be written from such a model"));
                    }
                },
                () -> context.report(place,
                        ("there is no rule `%s`; write the id as the finding shows it").formatted(id)));
    }
}
