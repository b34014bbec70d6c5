package org.erdsl.rules.connector;

import java.util.List;
import java.util.Optional;

import org.erdsl.finding.Place;
import org.erdsl.landscape.GatewaysOfSites;
import org.erdsl.model.Connector;
import org.erdsl.model.Gateway;
import org.erdsl.model.GatewayNeed;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Site;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * The gateway does more than open a way: it also turns what the connector speaks into what the data source speaks.
 * A circuit does not replace it.
 */
public final class OnPremisesConnectorNeedsGatewayRule extends Rule<Connector> {

    /** Nobody reads a longer list of fixes, and a company may have hundreds of gateways. */
    private static final int MOST_CANDIDATES = 5;

    public OnPremisesConnectorNeedsGatewayRule() {
        super(Connector.class, new RuleInfo(
                "on-premises-connector-needs-gateway",
                RuleCategory.CANNOT_WORK,
                "A connector to a data source on premises goes through a gateway",
                "https://learn.microsoft.com/power-platform/guidance/expressroute/understanding-architecture"));
    }

    @Override
    protected void check(Connector connector, RuleContext context) {
        var type = Resolved.of(connector.getType());
        if (connector.getGateway() != null || type.isEmpty()) {
            return;
        }
        var site = Optional.ofNullable(connector.getDataSource()).flatMap(source -> Resolved.of(source.getSite()));
        var need = type.get().getGateway();
        if (need == GatewayNeed.REQUIRED || need == GatewayNeed.SUPPORTED && site.isPresent()) {
            var place = Place.of(connector, ModelPackage.Literals.CONNECTOR__TYPE);
            var report = context.report(place, message(connector, site));
            for (var gateway : candidates(site, context)) {
                report.fix("Go through " + gateway.getName(),
                        context.edits().addLine(connector, "gateway " + gateway.getName()));
            }
        }
    }

    private static String message(Connector connector, Optional<Site> site) {
        var reason = connector.getType().getGatewayReason();
        return "`%s` reaches %s through an on-premises data gateway only%s; name one: `gateway …`".formatted(
                connector.getName(),
                site.map(s -> "its data source at `" + s.getName() + "`").orElse("its data source"),
                reason == null ? "" : " (" + reason + ")");
    }

    /** The first gateways at the site of the data source; where the site is not known, the first of all. */
    private static List<Gateway> candidates(Optional<Site> site, RuleContext context) {
        var gateways = site
                .map(known -> GatewaysOfSites.at(known, context.landscape()))
                .orElseGet(() -> context.landscape().all(Gateway.class));
        return gateways.stream().filter(gateway -> gateway.getName() != null).limit(MOST_CANDIDATES).toList();
    }
}
