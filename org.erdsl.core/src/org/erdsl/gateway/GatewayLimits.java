package org.erdsl.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be written of a gateway without changing what the file means. Tenants: <a
 * href="https://learn.microsoft.com/data-integration/gateway/service-gateway-tenant-registration">by id</a>. Logs: <a
 * href="https://learn.microsoft.com/data-integration/gateway/service-gateway-log-files">fields with commas between</a>.
 */
final class GatewayLimits {

    private static final String NAME = "[A-Za-z][A-Za-z0-9_-]{0,39}";
    private static final String HOST = "[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?";
    private static final String GUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    /** No user name and password before the host: they would be a secret in every file. */
    private static final String PROXY = "https?://([A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|\\[[0-9a-fA-F:.]+\\])(:[0-9]{1,5})?/?";
    private static final String FOLDER = "([A-Za-z]:|%[A-Za-z]+%|\\\\\\\\[A-Za-z0-9._-]+)(\\\\[A-Za-z0-9 ._()-]+)*\\\\?";

    private GatewayLimits() {
    }

    /** @throws UnplannableGatewayException when something cannot be written */
    static void check(GatewayPlan plan) throws UnplannableGatewayException {
        var refusals = new ArrayList<String>();
        text("name", Optional.of(plan.gateway()), NAME, refusals);
        text("region", Optional.of(plan.region().key()), "[a-z0-9]+", refusals);
        text("secret", plan.recoveryKeySecret(), NAME, refusals);
        text("tenant id", plan.tenant(), GUID, refusals);
        plan.allowedTenants().forEach(tenant -> text("tenant id", Optional.of(tenant), GUID, refusals));
        plan.members().forEach(member -> text("host name", Optional.of(member.host()), HOST, refusals));
        text("proxy address", plan.proxy().map(GatewayPlan.Proxy::address), PROXY, refusals);
        text("folder for logs", plan.logs().flatMap(GatewayPlan.Logs::path), FOLDER, refusals);
        text("folder for reports", plan.reports().flatMap(GatewayPlan.Reports::path), FOLDER, refusals);
        plan.logs().flatMap(GatewayPlan.Logs::retentionDays).filter(days -> days < 1 || days > 365)
                .ifPresent(days -> refusals.add("logs are kept for 1 to 365 days, not " + days));
        if (!refusals.isEmpty()) {
            throw new UnplannableGatewayException(refusals);
        }
    }

    private static void text(String what, Optional<String> text, String allowed, List<String> refusals) {
        text.filter(value -> !value.matches(allowed)).ifPresent(value -> refusals.add(
                "no " + what + " that can be written: `" + value.replaceAll("[^\\x20-\\x7E]", "?") + "`"));
    }
}
