package org.erdsl.rules.gateway;

import java.util.List;
import java.util.stream.Collectors;

import org.erdsl.finding.Place;
import org.erdsl.model.GatewayFirewall;
import org.erdsl.model.TrafficDirection;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** No service tag stands for Azure Relay alone. */
public final class ServiceTagsAreCompleteRule extends Rule<GatewayFirewall> {

    private static final List<String> NEEDED = List.of(
            "PowerBI", "ServiceBus", "AzureActiveDirectory", "AzureCloud");

    public ServiceTagsAreCompleteRule() {
        super(GatewayFirewall.class, new RuleInfo(
                "service-tags-are-complete",
                RuleCategory.RISK,
                "A firewall that uses service tags for a gateway uses all it needs",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-communication"));
    }

    @Override
    protected void check(GatewayFirewall firewall, RuleContext context) {
        var tags = firewall.getRules().stream()
                .filter(rule -> rule.getDirection() == TrafficDirection.OUTBOUND && rule.getServiceTag() != null)
                .map(rule -> rule.getServiceTag().replaceFirst("\\..*", ""))
                .toList();
        var missing = NEEDED.stream().filter(tag -> tags.stream().noneMatch(tag::equalsIgnoreCase)).toList();
        if (!tags.isEmpty() && !missing.isEmpty()) {
            context.report(Place.of(firewall), ("the service tags of this firewall leave out %s, which a gateway "
                    + "needs too; the addresses of Azure Relay are in AzureCloud alone")
                            .formatted(String.join(", ", missing)))
                    .fix("Allow them", context.edits().addLine(firewall, missing.stream()
                            .map(tag -> "outbound service tag " + tag)
                            .collect(Collectors.joining(" "))));
        }
    }
}
