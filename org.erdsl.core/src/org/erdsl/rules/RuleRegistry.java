package org.erdsl.rules;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdsl.rules.connector.ExpressrouteNotBetweenPowerPlatformAndAzureRule;
import org.erdsl.rules.connector.OnPremisesConnectorNeedsGatewayRule;
import org.erdsl.rules.connector.ThirdPartyConnectorNotOverExpressrouteRule;
import org.erdsl.rules.environment.EnvironmentNamesAzureRegionsOfItsRegionRule;
import org.erdsl.rules.environment.EnvironmentRegionHasKnownAzureRegionsRule;
import org.erdsl.rules.environment.StaticContentNotOverExpressrouteRule;
import org.erdsl.rules.gateway.GatewayHasExactlyOneRegionRule;
import org.erdsl.rules.gateway.GatewayNeedsTls12Rule;
import org.erdsl.rules.gateway.GatewayRegionIsTheNearestRule;
import org.erdsl.rules.language.ImportNamesAFileRule;
import org.erdsl.rules.language.ImportNamesSomethingRule;
import org.erdsl.rules.language.NameIsUniqueRule;
import org.erdsl.rules.language.PropertyIsGivenOnceRule;
import org.erdsl.rules.language.ReuseEndsSomewhereRule;
import org.erdsl.rules.language.RiskAcceptanceHasNotExpiredRule;
import org.erdsl.rules.language.RiskElementIsUnambiguousRule;
import org.erdsl.rules.language.RuleOfAcceptedRiskExistsRule;
import org.erdsl.rules.library.CommunityNamesOneFactRule;
import org.erdsl.rules.library.FactAgreesWithTheLibraryRule;
import org.erdsl.rules.library.FactHasASourceRule;
import org.erdsl.rules.library.UsedFactIsVerifiedRule;
import org.erdsl.rules.peering.AcceptedRegionHasACommunityRule;
import org.erdsl.rules.peering.AsnIsPublicRule;
import org.erdsl.rules.peering.AsnIsUsableRule;
import org.erdsl.rules.peering.DefaultRouteIsNotAdvertisedRule;
import org.erdsl.rules.peering.ExcludedServiceIsNotAcceptedTooRule;
import org.erdsl.rules.peering.LinkHasOnePrefixPerFamilyRule;
import org.erdsl.rules.peering.LinkPrefixHasLength30Rule;
import org.erdsl.rules.peering.LinkPrefixesAreDistinctRule;
import org.erdsl.rules.peering.PeeringAcceptsSomethingRule;
import org.erdsl.rules.peering.PeeringAdvertisesSomethingRule;
import org.erdsl.rules.peering.PeeringHasAsnRule;
import org.erdsl.rules.peering.PeeringNeedsBothSessionsRule;
import org.erdsl.rules.peering.PeeringNeedsPublicAddressesRule;
import org.erdsl.rules.peering.PrivatePeeringCommunityNotOnMicrosoftPeeringRule;
import org.erdsl.rules.peering.RegionNeedsBothCommunitiesRule;
import org.erdsl.rules.peering.ServiceCommunityDoesNotSelectRegionRule;
import org.erdsl.rules.peering.ServiceCommunityHasAValueRule;
import org.erdsl.rules.router.LinkRouterHasPlatformRule;
import org.erdsl.rules.router.NameFitsRouterConfigurationRule;
import org.erdsl.rules.router.RouterHasOneAsnRule;
import org.erdsl.rules.router.RouterPlatformIsKnownRule;
import org.erdsl.rules.traffic.ExpectationHoldsRule;
import org.erdsl.rules.traffic.NatPoolBelongsToOneEdgeRule;
import org.erdsl.rules.traffic.PrefixIsAnnouncedOnOnePathRule;
import org.erdsl.rules.traffic.SamePrefixOnTwoCircuitsHasAPreferenceRule;

import com.google.inject.Singleton;

/** Every rule, sorted by id. A test finds rules that are missing here. */
@Singleton
public class RuleRegistry {

    private final List<Rule<?>> rules = List.of(
            new AcceptedRegionHasACommunityRule(),
            new AsnIsPublicRule(),
            new AsnIsUsableRule(),
            new CommunityNamesOneFactRule(),
            new DefaultRouteIsNotAdvertisedRule(),
            new EnvironmentNamesAzureRegionsOfItsRegionRule(),
            new EnvironmentRegionHasKnownAzureRegionsRule(),
            new ExcludedServiceIsNotAcceptedTooRule(),
            new ExpectationHoldsRule(),
            new ExpressrouteNotBetweenPowerPlatformAndAzureRule(),
            new FactAgreesWithTheLibraryRule(),
            new FactHasASourceRule(),
            new GatewayHasExactlyOneRegionRule(),
            new GatewayNeedsTls12Rule(),
            new GatewayRegionIsTheNearestRule(),
            new ImportNamesAFileRule(),
            new ImportNamesSomethingRule(),
            new LinkHasOnePrefixPerFamilyRule(),
            new LinkPrefixHasLength30Rule(),
            new LinkPrefixesAreDistinctRule(),
            new LinkRouterHasPlatformRule(),
            new NameFitsRouterConfigurationRule(),
            new NameIsUniqueRule(),
            new NatPoolBelongsToOneEdgeRule(),
            new OnPremisesConnectorNeedsGatewayRule(),
            new PeeringAcceptsSomethingRule(),
            new PeeringAdvertisesSomethingRule(),
            new PeeringHasAsnRule(),
            new PeeringNeedsBothSessionsRule(),
            new PeeringNeedsPublicAddressesRule(),
            new PrefixIsAnnouncedOnOnePathRule(),
            new PrivatePeeringCommunityNotOnMicrosoftPeeringRule(),
            new PropertyIsGivenOnceRule(),
            new RegionNeedsBothCommunitiesRule(),
            new ReuseEndsSomewhereRule(),
            new RiskAcceptanceHasNotExpiredRule(),
            new RiskElementIsUnambiguousRule(),
            new RouterHasOneAsnRule(),
            new RouterPlatformIsKnownRule(),
            new RuleOfAcceptedRiskExistsRule(),
            new SamePrefixOnTwoCircuitsHasAPreferenceRule(),
            new ServiceCommunityDoesNotSelectRegionRule(),
            new ServiceCommunityHasAValueRule(),
            new StaticContentNotOverExpressrouteRule(),
            new ThirdPartyConnectorNotOverExpressrouteRule(),
            new UsedFactIsVerifiedRule());

    private final Map<String, Rule<?>> byId = rules.stream().collect(toUnmodifiableMap(rule -> rule.info().id(), rule -> rule));

    public List<Rule<?>> rules() {
        return rules;
    }

    public Optional<Rule<?>> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
