package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.model.GatewayLogs;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** A file larger than the total is deleted as soon as it is closed. */
public final class LogFileFitsTheTotalRule extends Rule<GatewayLogs> {

    public LogFileFitsTheTotalRule() {
        super(GatewayLogs.class, new RuleInfo(
                "log-file-fits-the-total",
                RuleCategory.RISK,
                "One log file of a gateway is not larger than all together may be",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-log-files"));
    }

    @Override
    protected void check(GatewayLogs logs, RuleContext context) {
        if (logs.getFile() != null && logs.getTotal() != null && logs.getFile().compareTo(logs.getTotal()) > 0) {
            context.report(Place.of(logs, ModelPackage.Literals.GATEWAY_LOGS__FILE),
                    "one log file of %s is larger than the %s for all of them; make the file smaller"
                            .formatted(logs.getFile(), logs.getTotal()))
                    .related(Place.of(logs, ModelPackage.Literals.GATEWAY_LOGS__TOTAL), "the total");
        }
    }
}
