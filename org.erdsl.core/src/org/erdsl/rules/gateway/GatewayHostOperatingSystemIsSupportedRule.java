package org.erdsl.rules.gateway;

import java.util.regex.Pattern;

import org.erdsl.finding.Place;
import org.erdsl.model.GatewayMember;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Older systems lack what the gateway needs. */
public final class GatewayHostOperatingSystemIsSupportedRule extends Rule<GatewayMember> {

    private static final Pattern NAME = Pattern.compile("(?i)windows (server )?([0-9]+(?:\\.[0-9])?).*");
    private static final double CLIENT = 10;
    private static final double SERVER = 2019;

    public GatewayHostOperatingSystemIsSupportedRule() {
        super(GatewayMember.class, new RuleInfo(
                "gateway-host-operating-system-is-supported",
                RuleCategory.CANNOT_WORK,
                "A gateway runs on Windows 10, Windows Server 2019 or newer",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-install"));
    }

    @Override
    protected void check(GatewayMember member, RuleContext context) {
        var system = member.getOperatingSystem();
        if (system == null) {
            return;
        }
        var place = Place.of(member, ModelPackage.Literals.GATEWAY_MEMBER__OPERATING_SYSTEM);
        var name = NAME.matcher(system.strip());
        if (!name.matches()) {
            context.report(place, ("the gateway runs on Windows, and `%s` is none that is known; use Windows Server "
                    + "2019 or newer")
                    .formatted(system));
        } else if (Double.parseDouble(name.group(2)) < (name.group(1) == null ? CLIENT : SERVER)) {
            context.report(place, "`%s` is too old for the gateway; use 64-bit Windows 10, Windows Server 2019 or newer"
                    .formatted(system));
        }
    }
}
