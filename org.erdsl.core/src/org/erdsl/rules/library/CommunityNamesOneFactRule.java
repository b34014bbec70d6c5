package org.erdsl.rules.library;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.erdsl.finding.Place;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.Fact;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.ServiceCommunity;
import org.erdsl.net.Community;
import org.erdsl.rules.Collision;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * A community names one region or one service. A company that gives a region the value of another would filter by the
 * wrong routes.
 */
public final class CommunityNamesOneFactRule extends Rule<Fact> {

    public CommunityNamesOneFactRule() {
        super(Fact.class, new RuleInfo(
                "community-names-one-fact",
                RuleCategory.CONFIGURATION,
                "A community belongs to one region or service only",
                "https://learn.microsoft.com/azure/expressroute/expressroute-routing"));
    }

    @Override
    protected void check(Fact fact, RuleContext context) {
        var community = community(fact);
        if (community == null || fact.getName() == null) {
            return;
        }
        for (var other : others(community, context)) {
            if (Collision.isReportedAt(fact, other) && !(other.getName().equals(fact.getName()) && other.eClass() == fact.eClass())) {
                context.report(Place.of(fact, feature(fact)),
                        "%s cannot belong to `%s`: it is that of `%s`; read the value of each in your subscription"
                                .formatted(community, fact.getName(), other.getName()))
                        .related(Place.of(other, feature(other)), "the other one");
                return;
            }
        }
    }

    private static List<Fact> others(Community community, RuleContext context) {
        return context.landscape().index(FactsByCommunity.class, landscape -> new FactsByCommunity(
                context.facts(AzureRegion.class), context.facts(ServiceCommunity.class))).of(community);
    }

    static Community community(Fact fact) {
        if (fact instanceof AzureRegion region) {
            return region.getCommunity();
        }
        return fact instanceof ServiceCommunity service ? service.getCommunity() : null;
    }

    private static EStructuralFeature feature(Fact fact) {
        return fact instanceof AzureRegion
                ? ModelPackage.Literals.AZURE_REGION__COMMUNITY
                : ModelPackage.Literals.SERVICE_COMMUNITY__COMMUNITY;
    }
}
