package org.erdsl.rules.connector;

import java.util.Locale;
import java.util.Set;

import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.PublicEndpoint;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Power Platform resolves the name in public DNS, where names of the company's own network do not exist. */
public final class PublicEndpointHasAPublicNameRule extends Rule<PublicEndpoint> {

    /** Top-level names that are never delegated: RFC 6762, 6761, 7686 and 8375, and what companies use instead. */
    private static final Set<String> PRIVATE = Set.of(
            "local", "localhost", "internal", "intranet", "lan", "corp", "home", "onion", "invalid", "arpa");

    public PublicEndpointHasAPublicNameRule() {
        super(PublicEndpoint.class, new RuleInfo(
                "public-endpoint-has-a-public-name",
                RuleCategory.RISK,
                "An endpoint that Power Platform calls has a name in public DNS",
                "https://learn.microsoft.com/power-platform/guidance/expressroute/setup"));
    }

    @Override
    protected void check(PublicEndpoint endpoint, RuleContext context) {
        var host = endpoint.getHost() == null ? "" : endpoint.getHost().toLowerCase(Locale.ROOT);
        if (host.isBlank()) {
            return;
        }
        var labels = host.split("\\.");
        var last = labels.length == 0 ? "" : labels[labels.length - 1];
        if (labels.length < 2 || PRIVATE.contains(last) || !last.matches("[a-z][a-z0-9-]*")) {
            context.report(Place.of(endpoint, ModelPackage.Literals.PUBLIC_ENDPOINT__HOST),
                    ("`%s` is no name in public DNS, where Power Platform looks it up; use a public name, or a gateway")
                            .formatted(endpoint.getHost()));
        }
    }
}
