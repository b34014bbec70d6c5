package org.erdsl.rules.router;

import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.erdsl.finding.Place;
import org.erdsl.model.Circuit;
import org.erdsl.model.Gateway;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.NamedElement;
import org.erdsl.model.Router;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * Names of circuits, routers, gateways and secrets become part of configurations and file names, where only plain
 * characters are safe on every platform.
 */
public final class NameFitsRouterConfigurationRule extends Rule<EObject> {

    private static final int MAXIMUM_LENGTH = 40;
    private static final Pattern FITTING = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0," + (MAXIMUM_LENGTH - 1) + "}");

    public NameFitsRouterConfigurationRule() {
        super(EObject.class, new RuleInfo(
                "name-fits-router-configuration",
                RuleCategory.CONFIGURATION,
                "Names that reach generated files consist of letters, digits, hyphens and underscores",
                "erdsl: what a router configuration is written from"));
    }

    @Override
    protected void check(EObject element, RuleContext context) {
        if (element instanceof Circuit || element instanceof Router || element instanceof Gateway) {
            check(((NamedElement) element).getName(), element, ModelPackage.Literals.NAMED_ELEMENT__NAME, context);
        } else if (element instanceof MicrosoftPeering peering) {
            check(peering.getAuthenticationSecret(), peering,
                    ModelPackage.Literals.PEERING__AUTHENTICATION_SECRET, context);
        }
    }

    private static void check(String name, EObject element, EStructuralFeature feature, RuleContext context) {
        if (name != null && !FITTING.matcher(name).matches()) {
            context.report(Place.of(element, feature),
                    ("the name `%s` does not fit into generated files; start with a letter A to Z and "
                            + "use up to %d letters, digits, hyphens and underscores").formatted(name, MAXIMUM_LENGTH));
        }
    }
}
