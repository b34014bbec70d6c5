package org.erdsl.rules.language;

import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Templatable;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** A template that nothing is like has no effect, and a reader takes it for something that counts. */
public final class TemplateIsUsedRule extends Rule<Templatable> {

    public TemplateIsUsedRule() {
        super(Templatable.class, new RuleInfo(
                "template-is-used",
                RuleCategory.RISK,
                "Every template is used",
                "erdsl: what the text of a model can mean"));
    }

    @Override
    protected boolean checksTemplates() {
        return true;
    }

    @Override
    protected void check(Templatable template, RuleContext context) {
        if (template.isTemplate()
                && !context.landscape().index(TemplatesInUse.class, TemplatesInUse::new).contains(template)) {
            context.report(Place.of(template, ModelPackage.Literals.NAMED_ELEMENT__NAME),
                    "nothing is like the template `%s`; use it, or remove it".formatted(template.getName()));
        }
    }
}
