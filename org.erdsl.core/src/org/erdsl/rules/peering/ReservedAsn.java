package org.erdsl.rules.peering;

import java.util.Optional;
import java.util.Set;

import org.erdsl.net.Asn;

/** AS numbers that no company can use with Microsoft ("ExpressRoute routing requirements", 2026-03-12, and RFCs). */
public final class ReservedAsn {

    private static final Set<Long> NOBODYS = Set.of(0L, 23456L, 65535L, 4294967295L);

    private ReservedAsn() {
    }

    /** Why it cannot be used; nothing where it can. */
    public static Optional<String> reason(Asn asn) {
        var value = asn.value();
        if (NOBODYS.contains(value)) {
            return Optional.of("is reserved and nobody's (RFC 7607, 6793, 7300)");
        }
        if (asn.equals(Asn.MICROSOFT)) {
            return Optional.of("is Microsoft's own");
        }
        if (value >= 65515 && value <= 65520) {
            return Optional.of("is reserved by Microsoft (65515 to 65520)");
        }
        if (value >= 64496 && value <= 64511 || value >= 65536 && value <= 65551) {
            return Optional.of("is for documentation (RFC 5398), which Microsoft does not accept");
        }
        return Optional.empty();
    }
}
