package org.erdsl.azure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What Azure takes. Names: <a
 * href="https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules">Microsoft's naming
 * rules</a>. The customer AS number is a signed number of 32 bits in Azure's interface, the peer AS number one of 64
 * bits.
 */
final class AzureLimits {

    private static final String RESOURCE = "[A-Za-z0-9]([A-Za-z0-9._-]{0,78}[A-Za-z0-9_])?";
    private static final String RESOURCE_GROUP = "[A-Za-z0-9_]([A-Za-z0-9._()-]{0,88}[A-Za-z0-9_()-])?";
    private static final String SUBSCRIPTION = "[A-Za-z0-9]([A-Za-z0-9 ._()-]{0,62}[A-Za-z0-9._()-])?";
    private static final String LOCATION = "[a-z0-9]{1,40}";
    private static final String SECRET = "[A-Za-z][A-Za-z0-9_-]{0,39}";
    private static final List<String> REGISTRIES = List.of("ARIN", "APNIC", "AFRINIC", "LACNIC", "RIPENCC", "RADB", "ALTDB");

    private AzureLimits() {
    }

    /** @throws UnplannableCircuitException when Azure does not take the plan, or it holds text that is no name */
    static void check(CircuitPlan plan) throws UnplannableCircuitException {
        var refusals = new ArrayList<String>();
        name("circuit", Optional.of(plan.circuit()), RESOURCE, refusals);
        name("route filter", Optional.of(plan.routeFilter().name()), RESOURCE, refusals);
        name("rule", Optional.of(plan.routeFilter().rule()), RESOURCE, refusals);
        name("resource group", plan.resourceGroup(), RESOURCE_GROUP, refusals);
        name("subscription", plan.subscription(), SUBSCRIPTION, refusals);
        name("Azure region", plan.location(), LOCATION, refusals);
        name("secret", plan.peering().sharedKeySecret(), SECRET, refusals);
        plan.peering().registry().filter(registry -> !REGISTRIES.contains(registry))
                .ifPresent(registry -> refusals.add("Azure knows no routing registry `" + registry + "`"));
        plan.peering().customerAsn().filter(asn -> asn.value() > Integer.MAX_VALUE)
                .ifPresent(asn -> refusals.add("Azure takes customer AS numbers up to " + Integer.MAX_VALUE + ", not " + asn));
        if (!refusals.isEmpty()) {
            throw new UnplannableCircuitException(refusals);
        }
    }

    private static void name(String of, Optional<String> name, String allowed, List<String> refusals) {
        name.filter(text -> !text.matches(allowed))
                .ifPresent(text -> refusals.add("Azure takes no " + of + " named `" + PlainText.of(text) + "`"));
    }
}
