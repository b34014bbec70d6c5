package org.erdsl.rules.router;

import java.util.List;
import java.util.stream.Stream;

import org.erdsl.finding.Place;
import org.erdsl.landscape.MicrosoftLinks;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.model.NamedElement;
import org.erdsl.model.Peering;
import org.erdsl.model.Router;
import org.erdsl.planner.PolicyPlanner;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * Some of what a platform cannot do shows only in the plan as a whole. It is asked here, so that what passes can be
 * generated.
 */
public final class RouterConfigurationCanBeWrittenRule extends Rule<Router> {

    public RouterConfigurationCanBeWrittenRule() {
        super(Router.class, new RuleInfo(
                "router-configuration-can-be-written",
                RuleCategory.CONFIGURATION,
                "What is planned for a router can be written for its platform",
                "erdsl: what a router configuration is written from"));
    }

    @Override
    protected boolean judgesFindings() {
        return true;
    }

    @Override
    protected void check(Router router, RuleContext context) {
        if (router.getPlatform() == null || !context.platforms().contains(router.getPlatform())
                || isUnfinished(router, context)) {
            return;
        }
        for (var refusal : refusals(router, context)) {
            context.report(Place.of(router, Literals.NAMED_ELEMENT__NAME),
                    "nothing can be written for router `%s`: %s".formatted(router.getName(), refusal));
        }
    }

    private static List<String> refusals(Router router, RuleContext context) {
        try {
            return new PolicyPlanner(context.landscape()).plan(router).map(context::refusals).orElse(List.of());
        } catch (IllegalStateException e) {
            return List.of(e.getMessage());
        }
    }

    /** Whether another rule finds something that keeps the router from being planned. */
    private static boolean isUnfinished(Router router, RuleContext context) {
        return Stream.concat(Stream.<NamedElement>of(router), MicrosoftLinks.on(router, context.landscape()).stream()
                        .map(link -> Peerings.circuit((Peering) link.eContainer())))
                .flatMap(element -> context.findings(element).stream())
                .anyMatch(finding -> context.rule(finding.rule()).filter(rule -> !rule.category().acceptable()).isPresent());
    }
}
