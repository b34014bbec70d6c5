package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.model.Connector;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Windows authentication across domains works where one trusts the other. */
public final class GatewayHostTrustsTheDomainOfTheDataRule extends Rule<Connector> {

    public GatewayHostTrustsTheDomainOfTheDataRule() {
        super(Connector.class, new RuleInfo(
                "gateway-host-trusts-the-domain-of-the-data",
                RuleCategory.RISK,
                "The hosts of a gateway are in a domain that trusts that of the data source",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-install"));
    }

    @Override
    protected void check(Connector connector, RuleContext context) {
        var domain = connector.getDataSource() == null ? null : connector.getDataSource().getDomain();
        var gateway = Resolved.of(connector.getGateway());
        if (domain == null || gateway.isEmpty()) {
            return;
        }
        for (var member : gateway.get().getMembers()) {
            if (member.getDomain() != null && !member.getDomain().equalsIgnoreCase(domain)
                    && member.getTrusts().stream().noneMatch(domain::equalsIgnoreCase)) {
                context.report(Place.of(connector.getDataSource(), ModelPackage.Literals.DATA_SOURCE__DOMAIN),
                        ("the data source is in domain `%s`, which that of gateway host `%s` (`%s`) does not trust; "
                                + "set up a trust, and say so: `trusts \"%s\"`").formatted(
                                        domain, member.getHost(), member.getDomain(), domain))
                        .related(Place.of(member, ModelPackage.Literals.GATEWAY_MEMBER__DOMAIN), "the host");
                return;
            }
        }
    }
}
