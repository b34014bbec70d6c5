package org.erdsl.net;

import java.util.Arrays;

/** The versions of Transport Layer Security, oldest first. */
public enum TlsVersion {

    TLS_1_0("1.0"),
    TLS_1_1("1.1"),
    TLS_1_2("1.2"),
    TLS_1_3("1.3");

    private final String number;

    TlsVersion(String number) {
        this.number = number;
    }

    /**
     * Reads 1.0, 1.1, 1.2 or 1.3.
     *
     * @throws IllegalArgumentException when the text is none of them
     */
    public static TlsVersion ofNumber(String text) {
        return Arrays.stream(values())
                .filter(version -> version.number.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("`" + text + "` is not a TLS version"));
    }

    @Override
    public String toString() {
        return number;
    }
}
