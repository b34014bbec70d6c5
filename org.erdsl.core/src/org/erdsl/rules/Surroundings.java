package org.erdsl.rules;

import java.time.LocalDate;

import org.erdsl.landscape.Landscape;
import org.erdsl.library.Library;
import org.erdsl.scoping.Imports;

/** What all rules see of the world while one file is checked. */
record Surroundings(Landscape landscape, Library library, Imports imports, RuleRegistry rules,
        KnownPlatforms platforms, LocalDate today, Edits edits) {
}
