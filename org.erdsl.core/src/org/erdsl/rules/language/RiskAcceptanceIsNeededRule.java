package org.erdsl.rules.language;

import java.util.List;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.RiskAcceptance;
import org.erdsl.model.Templatable;
import org.erdsl.reuse.Origin;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * An acceptance that silences nothing is left over, or names the wrong element; and it would silence what comes
 * later.
 */
public final class RiskAcceptanceIsNeededRule extends Rule<RiskAcceptance> {

    public RiskAcceptanceIsNeededRule() {
        super(RiskAcceptance.class, new RuleInfo(
                "risk-acceptance-is-needed",
                RuleCategory.RISK,
                "Every acceptance of a risk silences a finding",
                "erdsl: what the text of a model can mean"));
    }

    @Override
    protected boolean judgesFindings() {
        return true;
    }

    @Override
    protected void check(RiskAcceptance acceptance, RuleContext context) {
        var id = acceptance.getRule();
        var element = acceptance.getElement();
        if (id == null || element == null || acceptance.getUntil() == null
                || context.today().isAfter(acceptance.getUntil())
                || acceptance.getReason() == null || acceptance.getReason().isBlank()
                || context.rule(id).filter(rule -> rule.category().acceptable()).isEmpty()) {
            return;
        }
        var covered = Landscape.isTemplate(element)
                ? context.landscape().all(Templatable.class).stream()
                        .filter(like -> Origin.isLike(like, element))
                        .toList()
                : List.of(element);
        if (covered.stream().flatMap(found -> context.findings(found).stream())
                .noneMatch(finding -> finding.rule().equals(id))) {
            context.report(Place.of(acceptance, ModelPackage.Literals.RISK_ACCEPTANCE__RULE),
                    "`%s` finds nothing on `%s`, so there is no risk to accept; remove this line"
                            .formatted(id, element.getName()))
                    .fix("Remove the acceptance", context.edits().removeElement(acceptance));
        }
    }
}
