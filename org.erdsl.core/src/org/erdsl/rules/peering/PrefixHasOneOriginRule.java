package org.erdsl.rules.peering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.erdsl.finding.Place;
import org.erdsl.model.Advertisement;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.model.Peering;
import org.erdsl.model.PeeringLink;
import org.erdsl.net.Prefix;
import org.erdsl.reuse.Origin;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Of two origins of a prefix nobody can tell which one counts. */
public final class PrefixHasOneOriginRule extends Rule<EObject> {

    public PrefixHasOneOriginRule() {
        super(EObject.class, new RuleInfo(
                "prefix-has-one-origin",
                RuleCategory.CONFIGURATION,
                "A prefix is advertised from one origin",
                "erdsl: what a router configuration is written from"));
    }

    @Override
    protected void check(EObject element, RuleContext context) {
        if (element instanceof Peering peering) {
            check(peering, Literals.PEERING__ADVERTISED, peering.getAdvertised(), peering.getAdvertisements(), context);
        } else if (element instanceof PeeringLink link) {
            check(link, Literals.PEERING_LINK__ADVERTISED, link.getAdvertised(), link.getAdvertisements(), context);
        }
    }

    private static void check(EObject element, EStructuralFeature feature, List<Prefix> advertised,
            List<Advertisement> advertisements, RuleContext context) {
        if (advertisements.isEmpty()) {
            return;
        }
        var seen = withoutOrigin(element, feature, advertised, advertisements);
        for (var advertisement : advertisements) {
            for (var i = 0; i < advertisement.getPrefixes().size(); i++) {
                var prefix = advertisement.getPrefixes().get(i);
                var place = Place.of(advertisement, Literals.ADVERTISEMENT__PREFIXES, i);
                var first = seen.putIfAbsent(prefix, place);
                if (first != null) {
                    context.report(place, "`%s` is advertised twice, and a prefix has one origin; keep the one that is meant"
                            .formatted(prefix)).related(first, "the first time");
                }
            }
        }
    }

    /** The prefixes an element advertises from wherever they are, with their places. */
    private static Map<Prefix, Place> withoutOrigin(EObject element, EStructuralFeature feature, List<Prefix> advertised,
            List<Advertisement> advertisements) {
        var places = new HashMap<Prefix, Place>();
        for (var i = 0; i < advertised.size(); i++) {
            var place = Place.of(element, feature, i);
            if (!advertisements.contains(Origin.shown(place).element()) && !isFrom(advertisements, place)) {
                places.put(advertised.get(i), place);
            }
        }
        return places;
    }

    private static boolean isFrom(List<Advertisement> advertisements, Place place) {
        var calling = Origin.shown(place);
        return calling.feature() == Literals.PEERING__ADVERTISEMENTS
                || calling.feature() == Literals.PEERING_LINK__ADVERTISEMENTS
                || advertisements.contains(Origin.said(place).element());
    }
}
