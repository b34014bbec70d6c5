package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Clouds;
import org.erdsl.model.Circuit;
import org.erdsl.model.Cloud;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Microsoft 365 by 21Vianet is not announced on Microsoft peering. */
public final class Microsoft365NotOnAChinaCircuitRule extends Rule<Circuit> {

    public Microsoft365NotOnAChinaCircuitRule() {
        super(Circuit.class, new RuleInfo(
                "microsoft-365-not-on-a-china-circuit",
                RuleCategory.CANNOT_WORK,
                "A circuit of Azure China carries no Microsoft 365",
                "https://learn.microsoft.com/azure/expressroute/expressroute-routing"));
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        if (Clouds.of(circuit).filter(Cloud.CHINA::equals).isEmpty()) {
            return;
        }
        Microsoft365.accepted(circuit, context).stream().findFirst().ifPresent(service ->
                context.report(Place.of(service.acceptance()),
                        "`%s` is a circuit of Azure China, where Microsoft 365 (`%s`) is not supported; leave it out"
                                .formatted(circuit.getName(), service.name())));
    }
}
