package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Peering;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Microsoft takes no other key, and a key that differs between the ends keeps the session down. */
public final class AuthenticationKeyHas25LettersOrDigitsRule extends Rule<Peering> {

    public AuthenticationKeyHas25LettersOrDigitsRule() {
        super(Peering.class, new RuleInfo(
                "authentication-key-has-25-letters-or-digits",
                RuleCategory.CANNOT_WORK,
                "An MD5 key has at most 25 letters and digits",
                "https://learn.microsoft.com/azure/expressroute/expressroute-howto-routing-portal-resource-manager"));
    }

    @Override
    protected void check(Peering peering, RuleContext context) {
        var key = peering.getAuthenticationKey();
        if (key != null && !key.matches("[A-Za-z0-9]{1,25}")) {
            context.report(Place.of(peering, ModelPackage.Literals.PEERING__AUTHENTICATION_KEY),
                    ("the MD5 key of `%s` is none that Microsoft takes: at most 25 characters, only letters and digits; "
                            + "agree on another").formatted(Peerings.circuit(peering).getName()));
        }
    }
}
