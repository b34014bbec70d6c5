package org.erdsl.rules.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.erdsl.check.Place;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** A property that has one value is written once: of two, a reader cannot tell which one counts. */
public final class PropertyIsGivenOnceRule extends Rule<EObject> {

    public PropertyIsGivenOnceRule() {
        super(EObject.class, new RuleInfo(
                "property-is-given-once",
                RuleCategory.MEANING,
                "A property with one value is given once",
                "erdsl: what the text of a model can mean"));
    }

    @Override
    protected boolean checksTemplates() {
        return true;
    }

    @Override
    protected void check(EObject element, RuleContext context) {
        var node = NodeModelUtils.getNode(element);
        if (node != null) {
            var seen = new HashSet<String>();
            var reported = new HashSet<String>();
            check(node, element, seen, reported, context);
        }
    }

    private static void check(ICompositeNode node, EObject element, Set<String> seen, Set<String> reported,
            RuleContext context) {
        for (INode child : node.getChildren()) {
            var assignment = GrammarUtil.containingAssignment(child.getGrammarElement());
            if (assignment == null) {
                if (child instanceof ICompositeNode inner && !inner.hasDirectSemanticElement()
                        && child.getGrammarElement() instanceof RuleCall) {
                    check(inner, element, seen, reported, context);
                }
            } else if ("=".equals(assignment.getOperator()) && !seen.add(assignment.getFeature())
                    && reported.add(assignment.getFeature())) {
                var feature = element.eClass().getEStructuralFeature(assignment.getFeature());
                context.report(Place.of(element, feature),
                        ("`%s` is given more than once; keep the value that is meant")
                                        .formatted(words(feature.getName())));
            }
        }
    }

    /** The words of a property: {@code peering location} for {@code peeringLocation}. */
    private static String words(String feature) {
        return feature.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
