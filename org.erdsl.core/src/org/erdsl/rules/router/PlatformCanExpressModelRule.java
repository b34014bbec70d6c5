package org.erdsl.rules.router;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.erdsl.finding.Place;
import org.erdsl.model.Circuit;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Router;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** What a model asks of a router, the platform and version of the router can do. */
public final class PlatformCanExpressModelRule extends Rule<EObject> {

    public PlatformCanExpressModelRule() {
        super(EObject.class, new RuleInfo(
                "platform-can-express-model",
                RuleCategory.CONFIGURATION,
                "A router's platform can do what the model asks of it",
                "erdsl: the capabilities of the platforms, docs/platforms"));
    }

    @Override
    protected void check(EObject element, RuleContext context) {
        if (element instanceof Router router && isKnown(router, context)) {
            form(router, context);
            context.tooOld(router.getPlatform(), version(router)).ifPresent(why ->
                    context.report(Place.of(router, ModelPackage.Literals.ROUTER__VERSION),
                            "platform `%s` %s is too old: %s".formatted(router.getPlatform(), router.getVersion(), why)));
        } else if (element instanceof Circuit circuit && circuit.getMicrosoftPeering() != null) {
            var reported = new HashSet<List<Object>>();
            for (var link : circuit.getMicrosoftPeering().getLinks()) {
                if (link.getRouter() != null && isKnown(link.getRouter(), context)) {
                    // What the peering asks for, it asks of each link; one finding says it.
                    AskedFeatures.of(circuit.getMicrosoftPeering(), link).stream()
                            .filter(asked -> reported.add(List.of(asked, link.getRouter())))
                            .forEach(asked -> check(asked, link.getRouter(), context));
                }
            }
        }
    }

    private static boolean isKnown(Router router, RuleContext context) {
        return router.getPlatform() != null && context.platforms().contains(router.getPlatform());
    }

    private static void form(Router router, RuleContext context) {
        var forms = context.forms(router.getPlatform());
        if (router.getForm() != null && !forms.contains(router.getForm())) {
            context.report(Place.of(router, ModelPackage.Literals.ROUTER__FORM),
                    "platform `%s` has no form `%s`; it has %s".formatted(router.getPlatform(), router.getForm(),
                            String.join(", ", forms)));
        }
    }

    private static void check(AskedFeature asked, Router router, RuleContext context) {
        context.lack(router.getPlatform(), version(router), asked.feature()).ifPresent(why ->
                context.report(asked.place(), "router `%s` cannot do %s: %s; leave it out or use another platform"
                        .formatted(router.getName(), asked.feature().text(), why)));
    }

    /** A version without a number is reported by text-fits-router-configuration. */
    private static Optional<String> version(Router router) {
        return Optional.ofNullable(router.getVersion()).filter(text -> text.matches(".*[0-9].*"));
    }
}
