package org.erdsl.rules.project;

import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.SeveritySetting;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** A setting for a rule that is not there changes nothing, and its author believes it does. */
public final class RuleOfSeveritySettingExistsRule extends Rule<SeveritySetting> {

    public RuleOfSeveritySettingExistsRule() {
        super(SeveritySetting.class, new RuleInfo(
                "rule-of-severity-setting-exists",
                RuleCategory.MEANING,
                "A severity is set for a rule that exists",
                "erdsl: what the text of a model can mean"));
    }

    @Override
    protected void check(SeveritySetting setting, RuleContext context) {
        if (setting.getRule() != null && context.rule(setting.getRule()).isEmpty()) {
            context.report(Place.of(setting, ModelPackage.Literals.SEVERITY_SETTING__RULE),
                    "there is no rule `%s`; write the id as the finding shows it".formatted(setting.getRule()));
        }
    }
}
