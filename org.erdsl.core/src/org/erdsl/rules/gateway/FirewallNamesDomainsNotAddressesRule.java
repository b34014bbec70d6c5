package org.erdsl.rules.gateway;

import java.util.regex.Pattern;

import org.erdsl.finding.Place;
import org.erdsl.model.FirewallRule;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.TrafficDirection;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Microsoft's addresses change every week, its domains do not. */
public final class FirewallNamesDomainsNotAddressesRule extends Rule<FirewallRule> {

    private static final Pattern ADDRESS = Pattern.compile("[0-9./]+|[0-9A-Fa-f:./]*:[0-9A-Fa-f:./]*");

    public FirewallNamesDomainsNotAddressesRule() {
        super(FirewallRule.class, new RuleInfo(
                "firewall-names-domains-not-addresses",
                RuleCategory.RISK,
                "A firewall allows domains, not addresses",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-communication"));
    }

    @Override
    protected void check(FirewallRule rule, RuleContext context) {
        if (rule.getHost() != null && rule.getDirection() == TrafficDirection.OUTBOUND
                && ADDRESS.matcher(rule.getHost()).matches()) {
            context.report(Place.of(rule, ModelPackage.Literals.FIREWALL_RULE__HOST),
                    ("`%s` is an address; Microsoft publishes new ones every week, so name domains, or keep the rule "
                            + "in step with that file").formatted(rule.getHost()));
        }
    }
}
