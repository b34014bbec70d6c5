package org.erdsl.reading.ios;

import java.util.regex.Pattern;

/** What {@code aggregate-address} does beside originating a prefix, on all platforms of this family and IOS XR. */
public final class AggregateAddress {

    private static final Pattern HIDING = Pattern.compile(".* (summary-only|suppress-map)( .*)?");

    private AggregateAddress() {
    }

    /** Whether longer prefixes are not advertised beside it, whatever filters say of them. */
    public static boolean hidesOthers(String statement) {
        return HIDING.matcher(statement).matches();
    }
}
