package org.erdsl.rules.router;

import java.util.EnumMap;

import org.erdsl.finding.Place;
import org.erdsl.model.Ibgp;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.net.AddressFamily;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Of two addresses nobody can tell which one a session begins at. */
public final class IbgpHasOneAddressPerFamilyRule extends Rule<Ibgp> {

    public IbgpHasOneAddressPerFamilyRule() {
        super(Ibgp.class, new RuleInfo(
                "ibgp-has-one-address-per-family",
                RuleCategory.CONFIGURATION,
                "A router speaks iBGP from one address of each family",
                "erdsl: what a router configuration is written from"));
    }

    @Override
    protected void check(Ibgp ibgp, RuleContext context) {
        var first = new EnumMap<AddressFamily, Integer>(AddressFamily.class);
        for (var i = 0; i < ibgp.getAddresses().size(); i++) {
            var family = ibgp.getAddresses().get(i).family();
            var before = first.putIfAbsent(family, i);
            if (before != null) {
                context.report(Place.of(ibgp, Literals.IBGP__ADDRESSES, i),
                        "a session begins at one %s address, and this is the second; keep one".formatted(family))
                        .related(Place.of(ibgp, Literals.IBGP__ADDRESSES, before), "the first one");
            }
        }
    }
}
