package org.erdsl.rules.gateway;

import java.time.Duration;

import org.erdsl.finding.Place;
import org.erdsl.model.GatewayLogs;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** The log listener takes no other number of days. */
public final class LogRetentionIsPossibleRule extends Rule<GatewayLogs> {

    private static final Duration SHORTEST = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofDays(365);

    public LogRetentionIsPossibleRule() {
        super(GatewayLogs.class, new RuleInfo(
                "log-retention-is-possible",
                RuleCategory.CONFIGURATION,
                "Logs of a gateway are kept from 1 to 365 days",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-log-files"));
    }

    @Override
    protected void check(GatewayLogs logs, RuleContext context) {
        var retention = logs.getRetention();
        if (retention != null && (retention.compareTo(SHORTEST) < 0 || retention.compareTo(LONGEST) > 0
                || !retention.equals(Duration.ofDays(retention.toDays())))) {
            context.report(Place.of(logs, ModelPackage.Literals.GATEWAY_LOGS__RETENTION),
                    "a gateway keeps its logs for 1 to 365 whole days; write, for example, `retention 30 days`");
        }
    }
}
