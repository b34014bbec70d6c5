package org.erdsl.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinatesTest {

    @Test
    void measuresGreatCircles() {
        var pole = Coordinates.valueOf("90, 0");
        // A quarter of a meridian of the mean Earth is 10 007.56 km.
        assertEquals(10007.56, pole.distanceKm(Coordinates.valueOf("0, 77")), 0.01);
        assertEquals(20015.11, pole.distanceKm(Coordinates.valueOf("-90, 0")), 0.01);
        assertEquals(0, pole.distanceKm(pole), 0);
    }

    @Test
    void goesTheShortWayOverTheDateLine() {
        assertEquals(222.4, Coordinates.valueOf("0, 179").distanceKm(Coordinates.valueOf("0, -179")), 0.1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1, 2, 3", "91, 0", "0, 181", "x, y", "1e1, 0", "NaN, 0", "1., 0", "+1, 0"})
    void refusesWhatIsNone(String text) {
        assertThrows(IllegalArgumentException.class, () -> Coordinates.valueOf(text));
    }
}
