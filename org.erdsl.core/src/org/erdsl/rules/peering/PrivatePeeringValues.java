package org.erdsl.rules.peering;

import org.erdsl.net.Asn;
import org.erdsl.net.Community;

/**
 * The communities of private peering: 12076:50nnn for a region whose value on Microsoft peering is 12076:51nnn
 * ("ExpressRoute routing requirements", 2026-03-12).
 */
final class PrivatePeeringValues {

    private static final int FIRST = 50_000;
    private static final int LAST = 50_999;
    private static final int TO_MICROSOFT_PEERING = 1_000;

    private PrivatePeeringValues() {
    }

    /** Whether the community is one of private peering. */
    static boolean contain(Community community) {
        return community.asn() == Asn.MICROSOFT.value() && community.number() >= FIRST && community.number() <= LAST;
    }

    /** Whether the first is the private-peering value of the region whose Microsoft-peering value is the second. */
    static boolean isOf(Community value, Community microsoftPeeringValue) {
        return contain(value) && microsoftPeeringValue.asn() == value.asn()
                && microsoftPeeringValue.number() == value.number() + TO_MICROSOFT_PEERING;
    }
}
