package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.model.Gateway;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.OnOff;
import org.erdsl.net.TlsVersion;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Two values in the registry make .NET Framework use what the system allows. */
public final class Tls13NeedsStrongCryptographyRule extends Rule<Gateway> {

    public Tls13NeedsStrongCryptographyRule() {
        super(Gateway.class, new RuleInfo(
                "tls-1-3-needs-strong-cryptography",
                RuleCategory.INFORMATION,
                "A gateway that is to use TLS 1.3 for all traffic has strong cryptography on",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-communication"));
    }

    @Override
    protected void check(Gateway gateway, RuleContext context) {
        if (gateway.getTls() == TlsVersion.TLS_1_3 && gateway.getStrongCryptography() != OnOff.ON) {
            var report = context.report(Place.of(gateway, ModelPackage.Literals.GATEWAY__TLS),
                    ("for TLS 1.3 in all traffic, SchUseStrongCrypto is 1 under both keys of .NET Framework: `strong "
                            + "cryptography on`"));
            if (gateway.getStrongCryptography() == OnOff.UNSPECIFIED) {
                report.fix("Turn it on", context.edits().addLine(gateway, "strong cryptography on"));
            } else {
                report.fix("Turn it on", context.edits().replace(
                        Place.of(gateway, ModelPackage.Literals.GATEWAY__STRONG_CRYPTOGRAPHY), "on"));
            }
        }
    }
}
