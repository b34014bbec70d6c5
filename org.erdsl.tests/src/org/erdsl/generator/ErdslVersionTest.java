package org.erdsl.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ErdslVersionTest {

    @Test
    void isTheVersionOfTheBuild() {
        assertEquals(System.getProperty("version"), ErdslVersion.NUMBER);
    }
}
