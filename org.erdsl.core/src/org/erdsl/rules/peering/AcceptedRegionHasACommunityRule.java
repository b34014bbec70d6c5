package org.erdsl.rules.peering;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.erdsl.finding.Place;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.AzureRegionAcceptance;
import org.erdsl.model.Circuit;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.RegionAcceptance;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * A filter knows regions by their communities. Microsoft has not published them all; the missing one is read in the
 * company's own subscription and declared.
 */
public final class AcceptedRegionHasACommunityRule extends Rule<Circuit> {

    public AcceptedRegionHasACommunityRule() {
        super(Circuit.class, new RuleInfo(
                "accepted-region-has-a-community",
                RuleCategory.CONFIGURATION,
                "Every region a circuit accepts or needs has a known community",
                "https://learn.microsoft.com/azure/expressroute/expressroute-routing"));
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        var peering = circuit.getMicrosoftPeering();
        if (peering == null) {
            return;
        }
        var reported = new HashSet<String>();
        for (var acceptance : peering.getAccepts()) {
            if (acceptance instanceof RegionAcceptance clause) {
                checkRegions(clause, reported, context);
            } else if (acceptance instanceof AzureRegionAcceptance clause) {
                for (var i = 0; i < clause.getRegions().size(); i++) {
                    var place = Place.of(clause, ModelPackage.Literals.AZURE_REGION_ACCEPTANCE__REGIONS, i);
                    checkRegions(List.of(clause.getRegions().get(i)), place, reported, context);
                }
            }
        }
        for (var environment : context.landscape().environmentsOver(circuit)) {
            checkRegions(context.landscape().azureRegions(environment), Place.of(peering), reported, context);
        }
    }

    private static void checkRegions(RegionAcceptance clause, Set<String> reported, RuleContext context) {
        for (var i = 0; i < clause.getRegions().size(); i++) {
            var region = clause.getRegions().get(i);
            var place = Place.of(clause, ModelPackage.Literals.REGION_ACCEPTANCE__REGIONS, i);
            if (!region.eIsProxy() && region.getPairs().isEmpty()) {
                context.report(place,
                        ("no source says in which Azure regions `%s` lives; accept those of your "
                                + "environments: `accept azure region …`").formatted(region.getName()));
            } else {
                checkRegions(context.landscape().azureRegions(region), place, reported, context);
            }
        }
    }

    private static void checkRegions(Collection<AzureRegion> regions, Place place, Set<String> reported,
            RuleContext context) {
        for (var region : regions) {
            if (!region.eIsProxy() && context.landscape().community(region).isEmpty()
                    && reported.add(region.getName())) {
                context.report(place,
                        ("Microsoft publishes no community of `%s`; read it with "
                                + "Get-AzBgpServiceCommunity or `az network route-filter rule list-"
                                + "service-communities` and declare it: `azure region %s { community … }`")
                                        .formatted(region.getName(), region.getName()));
            }
        }
    }
}
