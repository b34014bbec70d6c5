package org.erdsl.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions are compared by their numbers. */
class PlatformVersionTest {

    @ParameterizedTest
    @CsvSource({"8.5, 8.5.0, 0", "8.5.0, 8.5, 0", "8.4, 8.5, -1", "8.10, 8.9, 1", "8.5.1, 8.5, 1", "8, 8.0.1, -1",
            "17.9.4a, 17.9.4, 0", "21.4R3-S5, 21.4R3-S4, 1"})
    void laterNumbersAreLater(String one, String other, int order) {
        assertEquals(order, new PlatformVersion(one).compareTo(new PlatformVersion(other)));
    }

    @ParameterizedTest
    @CsvSource({"8.4, false", "8.5, true", "8.5.0, true", "8.5.1, true", "9, true", "8, false"})
    void theFirstSupportedVersionIsSupported(String version, boolean supported) {
        var capabilities = Capabilities.ofForms("set", Capabilities.REPLACE).from("8.5");
        assertEquals(supported, capabilities.tooOld(Optional.of(version)).isEmpty());
        assertEquals(Optional.empty(), capabilities.tooOld(Optional.empty()));
    }

    @Test
    void aVersionHasANumber() {
        assertThrows(IllegalArgumentException.class, () -> new PlatformVersion("latest"));
    }
}
