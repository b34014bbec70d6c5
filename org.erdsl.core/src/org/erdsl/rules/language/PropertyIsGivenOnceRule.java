package org.erdsl.rules.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.erdsl.finding.Place;
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
            // Few properties, looked through faster than hashed; a text may say one of them very often.
            check(node, element, new ArrayList<>(), new HashSet<>(), context);
        }
    }

    private static void check(ICompositeNode node, EObject element, List<String> seen, Set<String> reported,
            RuleContext context) {
        for (INode child : node.getChildren()) {
            if (child instanceof ILeafNode leaf && leaf.isHidden()) {
                continue;
            }
            var assignment = GrammarUtil.containingAssignment(child.getGrammarElement());
            if (assignment == null) {
                if (child instanceof ICompositeNode inner && !inner.hasDirectSemanticElement()
                        && child.getGrammarElement() instanceof RuleCall) {
                    check(inner, element, seen, reported, context);
                }
            } else if ("=".equals(assignment.getOperator())) {
                if (!seen.contains(assignment.getFeature())) {
                    seen.add(assignment.getFeature());
                } else if (reported.add(assignment.getFeature())) {
                    report(element, assignment.getFeature(), context);
                }
            }
        }
    }

    private static void report(EObject element, String feature, RuleContext context) {
        context.report(Place.of(element, element.eClass().getEStructuralFeature(feature)),
                "`%s` is given more than once; keep the value that is meant".formatted(words(feature)));
    }

    /** The words of a property: {@code peering location} for {@code peeringLocation}. */
    private static String words(String feature) {
        return feature.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
