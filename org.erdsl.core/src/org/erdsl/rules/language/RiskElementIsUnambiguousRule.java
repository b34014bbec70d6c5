package org.erdsl.rules.language;

import org.erdsl.finding.Place;
import org.erdsl.model.ElementKind;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.RiskAcceptance;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;
import org.erdsl.syntax.KindWords;

/** Where elements of different kinds have one name, who accepts a risk on one of them says its kind. */
public final class RiskElementIsUnambiguousRule extends Rule<RiskAcceptance> {

    public RiskElementIsUnambiguousRule() {
        super(RiskAcceptance.class, new RuleInfo(
                "risk-element-is-unambiguous",
                RuleCategory.MEANING,
                "It is clear on which element a risk is accepted",
                "erdsl: what the text of a model can mean"));
    }

    @Override
    protected void check(RiskAcceptance acceptance, RuleContext context) {
        var element = acceptance.getElement();
        if (acceptance.getKind() != ElementKind.UNSPECIFIED || element == null || element.getName() == null) {
            return;
        }
        var kinds = context.landscape().index(ElementsByName.class, ElementsByName::new).kinds(element.getName());
        if (kinds.size() > 1) {
            context.report(Place.of(acceptance, ModelPackage.Literals.RISK_ACCEPTANCE__ELEMENT),
                    "`%s` is the name of elements of several kinds (%s); write which is meant: `on %s %s`".formatted(
                            element.getName(), String.join(", ", kinds), KindWords.of(element.eClass()), element.getName()));
        }
    }
}
