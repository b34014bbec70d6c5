package org.erdsl.rules.library;

import org.erdsl.finding.Place;
import org.erdsl.model.Fact;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Routers filter by what a fact says; whoever reviews them must be able to look it up. */
public final class FactHasASourceRule extends Rule<Fact> {

    public FactHasASourceRule() {
        super(Fact.class, new RuleInfo(
                "fact-has-a-source",
                RuleCategory.CONFIGURATION,
                "A fact the company declares says where it is from",
                "erdsl: what the text of a model can mean"));
    }

    @Override
    protected void check(Fact fact, RuleContext context) {
        if (fact.getName() != null && fact.getSources().stream().allMatch(String::isBlank)) {
            context.report(Place.of(fact, ModelPackage.Literals.NAMED_ELEMENT__NAME),
                    "`%s` does not say where it is from; add it: `source \"…\"`".formatted(fact.getName()));
        }
    }
}
