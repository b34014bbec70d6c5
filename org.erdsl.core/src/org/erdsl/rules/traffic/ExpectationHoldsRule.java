package org.erdsl.rules.traffic;

import java.util.Objects;

import org.erdsl.check.Place;
import org.erdsl.landscape.AcceptedCommunities;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.Circuit;
import org.erdsl.model.ConnectorExpectation;
import org.erdsl.model.Environment;
import org.erdsl.model.Expectation;
import org.erdsl.model.ExpectedPath;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.PathMedium;
import org.erdsl.model.UserExpectation;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;
import org.erdsl.rules.connector.ExpressRouteClaim;
import org.erdsl.traffic.TrafficPath;
import org.erdsl.traffic.TrafficPaths;

/**
 * Traffic goes where the author expects it. Expectations of static content have a rule of their own, which says more:
 * {@code static-content-not-over-expressroute}.
 */
public final class ExpectationHoldsRule extends Rule<Expectation> {

    public ExpectationHoldsRule() {
        super(Expectation.class, new RuleInfo(
                "expectation-holds",
                RuleCategory.CANNOT_WORK,
                "Traffic goes where the model expects it",
                "https://learn.microsoft.com/power-platform/guidance/expressroute/how-expressroute-works"));
    }

    @Override
    protected void check(Expectation expectation, RuleContext context) {
        var paths = new TrafficPaths(context.landscape());
        if (expectation instanceof UserExpectation users) {
            if (users.getEnvironment() != null && users.getSite() != null && !isReportedOnCircuit(users, context)) {
                check(expectation, users.getPath(), paths.users(users.getEnvironment(), users.getSite()), context);
            }
        } else if (expectation instanceof ConnectorExpectation connector && connector.getConnector() != null
                && connector.getConnector().getType() != null) {
            var path = paths.connector(connector.getConnector());
            if (ExpressRouteClaim.of(connector).filter(ExpressRouteClaim::isRefuted).isPresent()) {
                return; // the rules on circuits between connectors and their services say why
            }
            if (connector.getPath() != null) {
                check(expectation, connector.getPath(), path, context);
            } else if (connector.getGateway() != null
                    && path.gateway().filter(connector.getGateway()::equals).isEmpty()) {
                context.report(Place.of(connector, ModelPackage.Literals.CONNECTOR_EXPECTATION__GATEWAY),
                        "`%s` does not go via `%s`; it %s".formatted(connector.getConnector().getName(),
                                connector.getGateway().getName(), describe(path)));
            }
        }
    }

    /** A circuit that accepts too little is reported where it does so, together with the way out. */
    private static boolean isReportedOnCircuit(UserExpectation users, RuleContext context) {
        var landscape = context.landscape();
        var path = users.getPath();
        if (path == null || path.getCircuit() == null && path.getMedium() != PathMedium.EXPRESSROUTE) {
            return false;
        }
        return users.getEnvironment().getUses().stream()
                .filter(use -> use.getSites().contains(users.getSite()))
                .flatMap(use -> use.getCircuits().stream())
                .filter(circuit -> path.getCircuit() == null || path.getCircuit() == circuit)
                .map(Circuit::getMicrosoftPeering)
                .filter(Objects::nonNull)
                .anyMatch(peering -> !acceptsAllOf(users.getEnvironment(), peering, landscape));
    }

    private static boolean acceptsAllOf(Environment environment, MicrosoftPeering peering, Landscape landscape) {
        var accepted = AcceptedCommunities.of(peering, landscape).values();
        return landscape.azureRegions(environment).stream()
                .allMatch(region -> landscape.community(region).filter(accepted::contains).isPresent());
    }

    private static void check(Expectation expectation, ExpectedPath expected, TrafficPath path, RuleContext context) {
        if (expected == null || expected.getCircuit() != null && expected.getCircuit().eIsProxy()) {
            return;
        }
        if (!TrafficPaths.meets(path, expected.getMedium(), expected.getCircuit())) {
            context.report(Place.of(expected), "the traffic does not go this way; it " + describe(path));
        }
    }

    private static String describe(TrafficPath path) {
        var medium = switch (path.medium()) {
            case EXPRESSROUTE -> "goes over `" + path.circuit().orElseThrow().getName() + "`";
            case INTERNET -> "goes over the internet";
            case MICROSOFT -> "stays inside Microsoft's network";
        };
        var gateway = path.gateway().map(g -> " via `" + g.getName() + "`").orElse("");
        return medium + gateway + ": " + path.why();
    }
}
