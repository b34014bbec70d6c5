package org.erdsl.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.erdsl.finding.Finding;
import org.erdsl.landscape.Landscape;
import org.erdsl.library.Library;
import org.erdsl.policy.KnownPlatforms;
import org.erdsl.scoping.Imports;

/** What all rules see of the world while one file is checked. */
record Surroundings(Landscape landscape, Library library, Imports imports, RuleRegistry rules,
        KnownPlatforms platforms, LocalDate today, Edits edits, Function<EObject, List<Finding>> findings) {
}
