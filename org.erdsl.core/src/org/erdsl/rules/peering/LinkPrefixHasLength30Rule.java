package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.PeeringLink;
import org.erdsl.net.AddressFamily;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Each link has a subnet of four addresses: your router takes the first usable, Microsoft's the second. */
public final class LinkPrefixHasLength30Rule extends Rule<PeeringLink> {

    private static final int IPV4_LENGTH = 30;
    private static final int IPV6_LENGTH = 126;

    public LinkPrefixHasLength30Rule() {
        super(PeeringLink.class, new RuleInfo(
                "link-prefix-has-length-30",
                RuleCategory.CONFIGURATION,
                "A link has a /30 subnet for IPv4 and a /126 for IPv6",
                "https://learn.microsoft.com/azure/expressroute/expressroute-routing"));
    }

    @Override
    protected void check(PeeringLink link, RuleContext context) {
        for (var i = 0; i < link.getPrefixes().size(); i++) {
            var prefix = link.getPrefixes().get(i);
            var length = prefix.family() == AddressFamily.IPV4 ? IPV4_LENGTH : IPV6_LENGTH;
            if (prefix.length() != length) {
                context.report(Place.of(link, ModelPackage.Literals.PEERING_LINK__PREFIXES, i),
                        ("`%s` is no subnet of a link: each %s link has a /%d%s")
                                        .formatted(prefix, prefix.family(), length,
                                prefix.length() == length - 1 ? ", so split it between the two links" : ""));
            }
        }
    }
}
