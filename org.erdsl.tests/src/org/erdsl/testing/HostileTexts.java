package org.erdsl.testing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What nobody means by a text, and anybody can write between quotes. */
public final class HostileTexts {

    /** They go between quotes as they are: what needs escaping is escaped. */
    public static final List<String> ALL = Stream.concat(Stream.of("", ".", "..", "...", " ", "   ", "\\t", "\\n", "\\r\\n",
            "\\\\", "\\\"", "\\u0000", "\\u001b[2J", "\\u202e", "\\ud800", "\\udc00x", "a\\ud800b", "x".repeat(1 << 16),
            ".".repeat(300), "a.".repeat(200), "\u00FC.\u6771", "xn--", "xn--a", "-a-.example", "*.", "*.*", "*.a", "a..b",
            "http://", "http://[", "https://a:b@c", "//", "C:", "/dev/zero", "../..", "%s%n%d", "${x}", "$(x)", "`x`",
            "{{x}}", "<b>&", "*/", "//", ":1433", "a:99999", "[::1]:1", "1.2.3.4", "999.1.1.1", "localhost", "-", "_"),
            IntStream.rangeClosed(0x21, 0x7E).filter(sign -> !Character.isLetterOrDigit(sign)).mapToObj(HostileTexts::sign)).distinct().toList();

    private HostileTexts() {
    }

    private static String sign(int character) {
        return character == 0x22 || character == 0x5C ? "\\" + Character.toString(character) : Character.toString(character);
    }
}
