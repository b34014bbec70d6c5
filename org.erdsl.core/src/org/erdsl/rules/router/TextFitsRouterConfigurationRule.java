package org.erdsl.rules.router;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.model.PeeringLink;
import org.erdsl.model.Router;
import org.erdsl.model.RouterInterface;
import org.erdsl.policy.RouterTexts;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Texts of a model that become part of a router's configuration hold nothing a command line could take for more. */
public final class TextFitsRouterConfigurationRule extends Rule<EObject> {

    public TextFitsRouterConfigurationRule() {
        super(EObject.class, new RuleInfo(
                "text-fits-router-configuration",
                RuleCategory.CONFIGURATION,
                "Texts that reach a router's configuration are plain",
                "erdsl: what a router configuration is written from"));
    }

    @Override
    protected void check(EObject element, RuleContext context) {
        if (element instanceof PeeringLink link) {
            description(link.getDescription(), link, Literals.PEERING_LINK__DESCRIPTION, context);
            interfaceName(link.getInterface(), link, Literals.PEERING_LINK__INTERFACE, context);
        } else if (element instanceof RouterInterface described) {
            description(described.getDescription(), described, Literals.ROUTER_INTERFACE__DESCRIPTION, context);
            interfaceName(described.getInterfaceName(), described, Literals.ROUTER_INTERFACE__INTERFACE_NAME,
                    context);
        } else if (element instanceof Router router && router.getVersion() != null
                && !RouterTexts.fitsVersion(router.getVersion())) {
            context.report(Place.of(router, Literals.ROUTER__VERSION),
                    "`%s` is no version; write it like \"8.4\" or \"17.9.4a\"".formatted(router.getVersion()));
        }
    }

    private static void description(String text, EObject element, EStructuralFeature feature, RuleContext context) {
        if (text != null && !RouterTexts.fits(text)) {
            context.report(Place.of(element, feature),
                    ("the description does not fit into a router's configuration; use up to 80 letters A to Z, digits, "
                            + "spaces and . , : ( ) / _ + -"));
        }
    }

    private static void interfaceName(String name, EObject element, EStructuralFeature feature,
            RuleContext context) {
        if (name != null && !RouterTexts.fitsInterface(name)) {
            context.report(Place.of(element, feature),
                    ("`%s` does not fit into a router's configuration as the name of an interface; use up to 40 "
                            + "letters, digits and / . _ : -").formatted(name));
        }
    }
}
