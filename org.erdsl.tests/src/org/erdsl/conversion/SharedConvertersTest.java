package org.erdsl.conversion;

import static org.junit.jupiter.api.Assertions.assertSame;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.erdsl.testing.Erdsl;
import org.junit.jupiter.api.Test;

/** Converters are found once, and not again for each file. */
class SharedConvertersTest {

    @Test
    void everybodyHasTheSame() {
        var erdsl = Erdsl.start();
        assertSame(erdsl.get(IValueConverterService.class), erdsl.get(IValueConverterService.class));
    }
}
