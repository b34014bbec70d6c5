package org.erdsl.rules.language;

import java.util.Objects;

import org.erdsl.finding.Place;
import org.erdsl.model.Fact;
import org.erdsl.model.Gateway;
import org.erdsl.model.Model;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.NamedElement;
import org.erdsl.model.Router;
import org.erdsl.rules.Collision;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * Elements of one kind have different names in all files checked together. The names of routers and gateways name
 * files too, so they differ in more than upper and lower case.
 */
public final class NameIsUniqueRule extends Rule<NamedElement> {

    public NameIsUniqueRule() {
        super(NamedElement.class, new RuleInfo(
                "name-is-unique",
                RuleCategory.MEANING,
                "No two elements of a kind have the same name",
                "erdsl: what the text of a model can mean"));
    }

    @Override
    protected boolean checksTemplates() {
        return true;
    }

    @Override
    protected void check(NamedElement element, RuleContext context) {
        if (element.getName() == null) {
            return;
        }
        for (var other : context.landscape().index(ElementsByName.class, ElementsByName::new).like(element)) {
            if (isSame(element, other) && Collision.isReportedAt(element, other)) {
                context.report(Place.of(element, ModelPackage.Literals.NAMED_ELEMENT__NAME), message(element, other))
                        .related(Place.of(other), "the other one");
                return;
            }
        }
    }

    private static boolean isSame(NamedElement element, NamedElement other) {
        return namesFile(element)
                ? element.getName().equalsIgnoreCase(other.getName())
                : element.getName().equals(other.getName())
                        && Objects.equals(namespace(element), namespace(other));
    }

    /** Facts are in no namespace. */
    private static String namespace(NamedElement element) {
        return element.eContainer() instanceof Model file && !(element instanceof Fact) ? file.getNamespace() : null;
    }

    private static boolean namesFile(NamedElement element) {
        return element instanceof Router || element instanceof Gateway;
    }

    private static String message(NamedElement element, NamedElement other) {
        return element.getName().equals(other.getName())
                ? "`%s` is declared twice; give one of the two another name".formatted(element.getName())
                :
                        ("`%s` and `%s` differ in upper and lower case only, and so would the names of "
                                + "their files; give one another name").formatted(element.getName(), other.getName());
    }
}
