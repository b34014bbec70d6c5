package org.erdsl.rules.language;

import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.PrefixSet;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** A set that stands in no list advertises and translates nothing. */
public final class PrefixSetIsUsedRule extends Rule<PrefixSet> {

    public PrefixSetIsUsedRule() {
        super(PrefixSet.class, new RuleInfo(
                "prefix-set-is-used",
                RuleCategory.RISK,
                "Every named set of prefixes is used",
                "erdsl: what the text of a model can mean"));
    }

    @Override
    protected void check(PrefixSet set, RuleContext context) {
        if (!context.landscape().index(PrefixSetsInUse.class, PrefixSetsInUse::new).contains(set)) {
            context.report(Place.of(set, ModelPackage.Literals.NAMED_ELEMENT__NAME),
                    "no list names the prefixes `%s`; name them where they are advertised, or remove them"
                            .formatted(set.getName()));
        }
    }
}
