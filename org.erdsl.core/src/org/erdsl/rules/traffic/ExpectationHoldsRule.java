package org.erdsl.rules.traffic;

import java.util.Objects;
import java.util.Optional;

import org.erdsl.finding.Place;
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
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;
import org.erdsl.rules.connector.ExpressRouteClaim;
import org.erdsl.traffic.ExpectedWay;
import org.erdsl.traffic.ExpectedWay.Over;
import org.erdsl.traffic.ExpectedWay.OverCircuit;
import org.erdsl.traffic.ExpectedWay.Via;
import org.erdsl.traffic.Flow;
import org.erdsl.traffic.Flow.ConnectorFlow;
import org.erdsl.traffic.Flow.UserFlow;
import org.erdsl.traffic.PathText;

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
        if (expectation instanceof UserExpectation users) {
            if (users.getEnvironment() != null && users.getSite() != null && !isReportedOnCircuit(users, context)) {
                over(users.getPath(), new UserFlow(users.getEnvironment(), users.getSite()), context);
            }
        } else if (expectation instanceof ConnectorExpectation connector && connector.getConnector() != null
                && connector.getConnector().getType() != null
                // The rules on circuits between connectors and their services say why.
                && ExpressRouteClaim.of(connector).filter(ExpressRouteClaim::isRefuted).isEmpty()) {
            var flow = new ConnectorFlow(connector.getConnector(), Optional.empty());
            over(connector.getPath(), flow, context);
            Resolved.of(connector.getGateway()).ifPresent(gateway -> check(
                    Place.of(connector, ModelPackage.Literals.CONNECTOR_EXPECTATION__GATEWAY), new Via(gateway), flow,
                    context));
        }
    }

    private static void over(ExpectedPath expected, Flow flow, RuleContext context) {
        if (expected == null) {
            return;
        }
        if (expected.getCircuit() == null) {
            check(Place.of(expected), new Over(expected.getMedium()), flow, context);
        } else if (!expected.getCircuit().eIsProxy()) {
            check(Place.of(expected), new OverCircuit(expected.getCircuit()), flow, context);
        }
    }

    private static void check(Place place, ExpectedWay expected, Flow flow, RuleContext context) {
        var path = context.traffic().path(flow);
        expected.firstDifference(path).ifPresent(hop -> context.report(place,
                "the traffic of `%s` does not go this way: it goes %s; the first hop that differs is %s, because %s"
                        .formatted(flow instanceof UserFlow users ? users.environment().getName()
                                : ((ConnectorFlow) flow).connector().getName(), PathText.way(path), PathText.hop(hop), hop.ground().reason())));
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
}
