package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.Acceptance;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * Routers give routes a local preference of 100 unless told otherwise. What comes over the circuit must have more to
 * be preferred.
 */
public final class LocalPreferenceIsAboveTheDefaultRule extends Rule<Acceptance> {

    /** What routers take by default; Microsoft's sample uses 150 for ExpressRoute. */
    private static final int DEFAULT = 100;
    private static final int SAMPLE = 150;

    public LocalPreferenceIsAboveTheDefaultRule() {
        super(Acceptance.class, new RuleInfo(
                "local-preference-is-above-the-default",
                RuleCategory.RISK,
                "Routes of a circuit get a local preference above that of the internet",
                "https://learn.microsoft.com/azure/expressroute/expressroute-optimize-routing"));
    }

    @Override
    protected void check(Acceptance acceptance, RuleContext context) {
        var given = acceptance.eIsSet(ModelPackage.Literals.ACCEPTANCE__LOCAL_PREFERENCE);
        if (given && acceptance.getLocalPreference() <= DEFAULT) {
            var place = Place.of(acceptance, ModelPackage.Literals.ACCEPTANCE__LOCAL_PREFERENCE);
            context.report(place, ("a local preference of %d is not above the %d that routes over the internet get; "
                    + "use %d or so").formatted(acceptance.getLocalPreference(), DEFAULT, SAMPLE))
                    .fix("Prefer it with " + SAMPLE, context.edits().replace(place, Integer.toString(SAMPLE)));
        } else if (!given && hasInternetBesides(acceptance, context)) {
            context.report(Place.of(acceptance), ("sites of this circuit also have the internet, and these routes get "
                    + "no local preference above its %d; add `local preference %d`").formatted(DEFAULT, SAMPLE))
                    .fix("Prefer the circuit", context.edits().insertAfter(
                            Place.of(acceptance), " local preference " + SAMPLE));
        }
    }

    private static boolean hasInternetBesides(Acceptance acceptance, RuleContext context) {
        var circuit = Peerings.circuit((MicrosoftPeering) acceptance.eContainer());
        return context.landscape().environmentsOver(circuit).stream()
                .flatMap(environment -> environment.getUses().stream())
                .filter(use -> use.getCircuits().contains(circuit))
                .flatMap(use -> use.getSites().stream())
                .anyMatch(site -> site.getInternet() != null && !site.getInternet().isNone());
    }
}
