package org.erdsl.observed.text;

import java.util.Optional;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;
import org.erdsl.observed.JsonValues;

/** A prefix as IOS shows it: without its length where that follows from its class (RFC 791, section 3.2). */
final class ClassfulPrefix {

    private ClassfulPrefix() {
    }

    static Optional<Prefix> of(String text) {
        return text.contains("/") ? JsonValues.prefix(text)
                : JsonValues.address(text).filter(address -> address.family() == AddressFamily.IPV4)
                        .flatMap(address -> JsonValues.prefix(text + "/" + length(address.value().intValue() >>> 24)));
    }

    private static int length(int first) {
        if (first == 0) {
            return 0;
        }
        return first < 128 ? 8 : first < 192 ? 16 : 24;
    }
}
