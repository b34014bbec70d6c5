package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Project;
import org.erdsl.model.RoutingRegistry;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * Microsoft looks the prefixes and the AS number up in a registry. Without one, a person validates them, against a
 * letter.
 */
public final class PeeringNamesItsRegistryRule extends Rule<MicrosoftPeering> {

    public PeeringNamesItsRegistryRule() {
        super(MicrosoftPeering.class, new RuleInfo(
                "peering-names-its-registry",
                RuleCategory.RISK,
                "A peering that Azure files are written for names the registry of its prefixes",
                "https://learn.microsoft.com/azure/expressroute/expressroute-routing"));
    }

    @Override
    protected void check(MicrosoftPeering peering, RuleContext context) {
        var formats = context.landscape().all(Project.class).stream()
                .anyMatch(project -> !project.getAzureFormats().isEmpty());
        if (formats && peering.getRegistry() == RoutingRegistry.UNSPECIFIED && !peering.getAdvertised().isEmpty()
                && peering.getAsn() != null) {
            context.report(Place.of(peering, ModelPackage.Literals.PEERING__ADVERTISED, 0),
                    ("no registry is named for the prefixes and the AS number of `%s`; name it: `registry ripencc`, "
                            + "or plan for validation by hand with a letter of authorization").formatted(
                                    Peerings.circuit(peering).getName()));
        }
    }
}
