package org.erdsl.rules.connector;

import java.util.Optional;

import org.erdsl.finding.Place;
import org.erdsl.model.Connector;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Every query crosses the company's network where the two are apart. */
public final class GatewayStandsAtItsDataSourceRule extends Rule<Connector> {

    public GatewayStandsAtItsDataSourceRule() {
        super(Connector.class, new RuleInfo(
                "gateway-stands-at-its-data-source",
                RuleCategory.INFORMATION,
                "A gateway stands at the site of the data sources behind it",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-install"));
    }

    @Override
    protected void check(Connector connector, RuleContext context) {
        var gateway = Resolved.of(connector.getGateway()).flatMap(g -> Resolved.of(g.getSite()));
        var source = Optional.ofNullable(connector.getDataSource()).flatMap(s -> Resolved.of(s.getSite()));
        if (gateway.isPresent() && source.isPresent() && gateway.get() != source.get()) {
            context.report(Place.of(connector, ModelPackage.Literals.CONNECTOR__GATEWAY),
                    ("gateway `%s` stands at `%s` and the data source at `%s`: every query crosses the network "
                            + "between; a gateway near the data is faster").formatted(connector.getGateway().getName(),
                                    gateway.get().getName(), source.get().getName()))
                    .related(Place.of(connector.getDataSource()), "the data source");
        }
    }
}
