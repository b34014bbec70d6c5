package org.erdsl.rules.project;

import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.SeveritySetting;
import org.erdsl.rules.Collision;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Of two settings nobody can tell which one counts. */
public final class SeverityIsSetOnceRule extends Rule<SeveritySetting> {

    public SeverityIsSetOnceRule() {
        super(SeveritySetting.class, new RuleInfo(
                "severity-is-set-once",
                RuleCategory.MEANING,
                "The severity of a rule is set once",
                "erdsl: what the text of a model can mean"));
    }

    @Override
    protected void check(SeveritySetting setting, RuleContext context) {
        context.landscape().index(SeveritySettings.class, SeveritySettings::new).of(setting.getRule()).stream()
                .filter(other -> Collision.isReportedAt(setting, other))
                .findFirst()
                .ifPresent(other -> context.report(Place.of(setting, ModelPackage.Literals.SEVERITY_SETTING__RULE),
                        ("the severity of `%s` is set twice; keep the setting that is meant")
                                .formatted(setting.getRule()))
                        .related(Place.of(other), "the other setting")
                        .fix("Remove this one", context.edits().removeElement(setting)));
    }
}
