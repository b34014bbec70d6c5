package org.erdsl.rules.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.erdsl.finding.Place;
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
        var circle = circle(element);
        // Every element of a circle is as much at fault as the others; the first of them is told.
        if (circle.isEmpty() || circle.get(0) != element) {
            return;
        }
        var report = element instanceof PrefixSet set
                ? context.report(Place.of(set, ModelPackage.Literals.PREFIX_SET__SETS),
                        "`%s` holds itself; name prefixes, or sets that do not hold it".formatted(set.getName()))
                : context.report(Place.of(element, ModelPackage.Literals.TEMPLATABLE__LIKE),
                        "`%s` is like `%s`, which is like `%s` again; let one of them stand for itself".formatted(
                                element.getName(), ((Templatable) element).getLike().getName(), element.getName()));
        circle.stream().skip(1).forEach(other -> report.related(Place.of(other), "part of the circle"));
    }

    /** The elements that lead to this one and back, itself included, in the order of files and lines; none is usual. */
    private static List<NamedElement> circle(NamedElement element) {
        var ahead = reachable(element);
        if (!ahead.contains(element)) {
            return List.of();
        }
        return ahead.stream()
                .filter(other -> reachable(other).contains(element))
                .sorted(Comparator.comparing((NamedElement other) -> other.eResource().getURI().toString())
                        .thenComparing(other -> NodeModelUtils.getNode(other).getOffset()))
                .toList();
    }

    private static Set<NamedElement> reachable(NamedElement start) {
        var seen = new LinkedHashSet<NamedElement>();
        var open = new ArrayList<NamedElement>(next(start));
        while (!open.isEmpty()) {
            var element = open.remove(open.size() - 1);
            if (seen.add(element)) {
                open.addAll(next(element));
            }
        }
        return seen;
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
