package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.model.Gateway;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Whoever has the key can take the gateway over. Whoever loses it cannot restore it, and neither can Microsoft. */
public final class RecoveryKeyIsASecretRule extends Rule<Gateway> {

    public RecoveryKeyIsASecretRule() {
        super(Gateway.class, new RuleInfo(
                "recovery-key-is-a-secret",
                RuleCategory.EXPOSURE,
                "The recovery key of a gateway does not stand in the model",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-install"));
    }

    @Override
    protected void check(Gateway gateway, RuleContext context) {
        if (gateway.getRecoveryKey() != null) {
            context.report(Place.of(gateway, ModelPackage.Literals.GATEWAY__RECOVERY_KEY),
                    ("the recovery key of `%s` stands in the model for everyone to read; keep it in a vault, and name "
                            + "a secret: `recovery key secret …`").formatted(gateway.getName()));
        }
    }
}
