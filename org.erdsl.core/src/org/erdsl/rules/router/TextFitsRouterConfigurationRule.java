package org.erdsl.rules.router;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.erdsl.finding.Place;
import org.erdsl.model.Advertisement;
import org.erdsl.model.IbgpNeighbor;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.model.Peering;
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
            group(link.getVrf(), link, Literals.PEERING_LINK__VRF, context);
            group(link.getPeerGroup(), link, Literals.PEERING_LINK__PEER_GROUP, context);
        } else if (element instanceof Peering peering) {
            group(peering.getVrf(), peering, Literals.PEERING__VRF, context);
        } else if (element instanceof Advertisement advertisement) {
            process(advertisement, context);
        } else if (element instanceof IbgpNeighbor neighbor) {
            description(neighbor.getDescription(), neighbor, Literals.IBGP_NEIGHBOR__DESCRIPTION, context);
        } else if (element instanceof RouterInterface described) {
            description(described.getDescription(), described, Literals.ROUTER_INTERFACE__DESCRIPTION, context);
            interfaceName(described.getInterfaceName(), described, Literals.ROUTER_INTERFACE__INTERFACE_NAME,
                    context);
        } else if (element instanceof Router router) {
            version(router, context);
            group(router.getVrf(), router, Literals.ROUTER__VRF, context);
            group(router.getPeerGroup(), router, Literals.ROUTER__PEER_GROUP, context);
        }
    }

    private static void version(Router router, RuleContext context) {
        if (router.getVersion() != null && !RouterTexts.fitsVersion(router.getVersion())) {
            context.report(Place.of(router, Literals.ROUTER__VERSION),
                    "`%s` is no version; write it like \"8.4\" or \"17.9.4a\"".formatted(router.getVersion()));
        }
    }

    private static void group(String name, EObject element, EStructuralFeature feature, RuleContext context) {
        if (name != null && !RouterTexts.fitsGroup(name)) {
            context.report(Place.of(element, feature),
                    ("`%s` does not fit into a router's configuration as a name; use a letter A to Z and up to 30 more, "
                            + "digits, _ and -").formatted(name));
        }
    }

    private static void process(Advertisement advertisement, RuleContext context) {
        if (advertisement.getIgp() != null && !RouterTexts.fitsProcess(advertisement.getIgp())) {
            context.report(Place.of(advertisement, Literals.ADVERTISEMENT__IGP),
                    "`%s` is no process of an interior gateway protocol; write it like \"ospf 1\" or \"isis core\""
                            .formatted(advertisement.getIgp()));
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
