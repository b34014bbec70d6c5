package org.erdsl.rules.connector;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.erdsl.finding.Place;
import org.erdsl.model.Connector;
import org.erdsl.model.ConnectorExpectation;
import org.erdsl.model.ExpectedPath;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.PathMedium;
import org.erdsl.rules.Report;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.RuleContext;

/**
 * Where a model says that a connector goes over ExpressRoute: the connector itself, or what somebody expects of it.
 *
 * @param connector the connector
 * @param place where it is said
 */
public record ExpressRouteClaim(Connector connector, Place place) {

    /** What an element says, when it says so of a connector that is there. */
    public static Optional<ExpressRouteClaim> of(EObject element) {
        if (element instanceof Connector connector && connector.getCircuit() != null) {
            return Optional.of(new ExpressRouteClaim(
                    connector, Place.of(connector, ModelPackage.Literals.CONNECTOR__CIRCUIT)));
        }
        if (element instanceof ConnectorExpectation expectation && expectation.getPath() != null
                && isExpressRoute(expectation.getPath())) {
            return Resolved.of(expectation.getConnector())
                    .map(connector -> new ExpressRouteClaim(connector, Place.of(expectation.getPath())));
        }
        return Optional.empty();
    }

    private static boolean isExpressRoute(ExpectedPath path) {
        return path.getCircuit() != null || path.getMedium() == PathMedium.EXPRESSROUTE;
    }

    /** Whether no circuit can lie on the way of the connector, whatever the circuit. */
    public boolean isRefuted() {
        return ConnectorReach.staysInsideMicrosoft(connector) || ConnectorReach.leavesMicrosoft(connector);
    }

    /** Takes the claim back: removes the circuit of a connector, or expects another way. */
    void fix(Report report, PathMedium instead, RuleContext context) {
        if (place.element() == connector) {
            report.fix("Remove the circuit",
                    context.edits().removeProperty(connector, ModelPackage.Literals.CONNECTOR__CIRCUIT));
        } else {
            report.fix("Expect it over " + instead, context.edits().replace(place, instead.getLiteral()));
        }
    }
}
