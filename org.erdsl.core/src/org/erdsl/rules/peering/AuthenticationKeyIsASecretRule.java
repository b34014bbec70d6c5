package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Peering;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** A model is read by many and kept for long. A secret is named in it, and stands elsewhere. */
public final class AuthenticationKeyIsASecretRule extends Rule<Peering> {

    public AuthenticationKeyIsASecretRule() {
        super(Peering.class, new RuleInfo(
                "authentication-key-is-a-secret",
                RuleCategory.EXPOSURE,
                "The MD5 key of a peering does not stand in the model",
                "erdsl: advice of its authors, not of Microsoft"));
    }

    @Override
    protected void check(Peering peering, RuleContext context) {
        if (peering.getAuthenticationKey() != null) {
            context.report(Place.of(peering, ModelPackage.Literals.PEERING__AUTHENTICATION_KEY),
                    ("the MD5 key of `%s` stands in the model for everyone to read; name a secret instead: "
                            + "`authentication md5 secret …`").formatted(Peerings.circuit(peering).getName()));
        }
    }
}
