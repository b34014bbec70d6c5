package org.erdsl.rules.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.erdsl.check.Place;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.NamedElement;
import org.erdsl.model.PrefixSet;
import org.erdsl.model.Templatable;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Following templates, or sets in sets, comes to an end: what goes round in a circle says nothing. */
public final class ReuseEndsSomewhereRule extends Rule<NamedElement> {

    public ReuseEndsSomewhereRule() {
        super(NamedElement.class, new RuleInfo(
                "reuse-ends-somewhere",
                RuleCategory.MEANING,
                "No template is like itself, and no set of prefixes holds itself",
                "erdsl: what the text of a model can mean"));
    }

    @Override
    protected boolean checksTemplates() {
        return true;
    }

    @Override
    protected void check(NamedElement element, RuleContext context) {
        if (element instanceof Templatable templatable && leadsBack(element, element)) {
            context.report(Place.of(templatable, ModelPackage.Literals.TEMPLATABLE__LIKE),
                    "`%s` is like `%s`, which is like `%s` again; let one of them stand for itself"
                            .formatted(element.getName(), templatable.getLike().getName(), element.getName()));
        }
        if (element instanceof PrefixSet set && leadsBack(element, element)) {
            context.report(Place.of(set, ModelPackage.Literals.PREFIX_SET__SETS),
                    "`%s` holds itself; name prefixes, or sets that do not hold it".formatted(set.getName()));
        }
    }

    private static boolean leadsBack(NamedElement start, NamedElement goal) {
        var seen = new HashSet<NamedElement>();
        var open = new ArrayList<NamedElement>(next(start));
        while (!open.isEmpty()) {
            var element = open.remove(open.size() - 1);
            if (element == goal) {
                return true;
            }
            if (seen.add(element)) {
                open.addAll(next(element));
            }
        }
        return false;
    }

    private static List<? extends NamedElement> next(NamedElement element) {
        if (element instanceof PrefixSet set) {
            return Resolved.of(set.getSets());
        }
        return element instanceof Templatable templatable
                ? Resolved.of(templatable.getLike()).map(List::of).orElse(List.of())
                : List.of();
    }
}
