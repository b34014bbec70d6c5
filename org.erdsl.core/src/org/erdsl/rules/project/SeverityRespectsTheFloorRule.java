package org.erdsl.rules.project;

import java.util.Optional;
import java.util.Set;

import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.SeveritySetting;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;
import org.erdsl.rules.RuleSeverities;

/** Rules without which nothing sound can be written stay errors, and those on security at least warn. */
public final class SeverityRespectsTheFloorRule extends Rule<SeveritySetting> {

    public SeverityRespectsTheFloorRule() {
        super(SeveritySetting.class, new RuleInfo(
                "severity-respects-the-floor",
                RuleCategory.MEANING,
                "No severity is set below what its rule allows",
                "erdsl: what the text of a model can mean"));
    }

    @Override
    protected Set<String> causes() {
        return Set.of("rule-of-severity-setting-exists");
    }

    @Override
    protected void check(SeveritySetting setting, RuleContext context) {
        var floor = Optional.ofNullable(setting.getRule())
                .flatMap(context::rule)
                .flatMap(rule -> rule.category().floor());
        if (floor.isPresent() && RuleSeverities.isBelow(setting.getSeverity(), floor.get())) {
            var place = Place.of(setting, ModelPackage.Literals.SEVERITY_SETTING__SEVERITY);
            context.report(place, ("findings of `%s` are %ss at least, and stay so; accept single ones where that is "
                    + "possible")
                    .formatted(setting.getRule(), floor.get()))
                    .fix("Set it to " + floor.get(), context.edits().replace(place, floor.get().toString()));
        }
    }
}
