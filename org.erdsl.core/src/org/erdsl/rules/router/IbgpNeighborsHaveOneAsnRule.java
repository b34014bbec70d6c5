package org.erdsl.rules.router;

import java.util.Objects;
import java.util.Optional;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.MicrosoftLinks;
import org.erdsl.model.IbgpNeighbor;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.model.Peering;
import org.erdsl.model.Router;
import org.erdsl.net.Asn;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** iBGP is BGP within one AS; between two it would be eBGP, with other rules. */
public final class IbgpNeighborsHaveOneAsnRule extends Rule<IbgpNeighbor> {

    public IbgpNeighborsHaveOneAsnRule() {
        super(IbgpNeighbor.class, new RuleInfo(
                "ibgp-neighbors-have-one-asn",
                RuleCategory.CONFIGURATION,
                "Two routers that speak iBGP have one AS number",
                "https://www.rfc-editor.org/rfc/rfc4271"));
    }

    @Override
    protected void check(IbgpNeighbor neighbor, RuleContext context) {
        var router = (Router) neighbor.eContainer().eContainer();
        if (neighbor.getRouter() == null) {
            return;
        }
        var own = asn(router, context.landscape());
        var other = asn(neighbor.getRouter(), context.landscape());
        if (own.isPresent() && other.isPresent() && !own.equals(other)) {
            context.report(Place.of(neighbor, Literals.IBGP_NEIGHBOR__ROUTER),
                    ("`%s` has AS %s and `%s` has AS %s, and iBGP is within one AS; give both routers one: `asn …`")
                            .formatted(router.getName(), own.get(), neighbor.getRouter().getName(), other.get()));
        }
    }

    /** What the router says, else what its peerings have; nothing where these differ. */
    private static Optional<Asn> asn(Router router, Landscape landscape) {
        if (router.getAsn() != null) {
            return Optional.of(router.getAsn());
        }
        var numbers = MicrosoftLinks.on(router, landscape).stream()
                .map(link -> ((Peering) link.eContainer()).getAsn())
                .filter(Objects::nonNull).distinct().toList();
        return numbers.size() == 1 ? Optional.of(numbers.get(0)) : Optional.empty();
    }
}
