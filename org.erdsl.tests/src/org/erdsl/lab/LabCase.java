package org.erdsl.lab;

import java.util.List;

/**
 * A configuration to try, and what happens while it runs.
 *
 * @param configuration the generated file, or a variant of it
 * @param events what happens once everything has settled, one after the other
 */
record LabCase(String configuration, List<LabEvent> events) {

    static LabCase of(String configuration) {
        return new LabCase(configuration, List.of());
    }
}
