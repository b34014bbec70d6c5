package org.erdsl.library;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.erdsl.model.Confidence;
import org.erdsl.model.Fact;
import org.junit.jupiter.api.Test;

/** Each fact of the library says where and when it was read, and the files are free of errors. */
class LibraryIsCompleteTest {

    private final LibraryFiles library = LibraryFiles.load();

    /** Syntax, linking, and what the language itself checks. */
    @Test
    void noFileHasAFinding() {
        for (var resource : library.resources()) {
            var validator = ((XtextResource) resource).getResourceServiceProvider().getResourceValidator();
            assertEquals(List.of(), validator.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl),
                    resource.getURI().toString());
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        for (var resource : library.resources()) {
            assertTrue(EcoreUtil.UnresolvedProxyCrossReferencer.find(resource).isEmpty(), resource.getURI().toString());
        }
    }

    @Test
    void everyFactHasADisplayNameSourceAndDate() {
        assertAll(library.facts().stream().map(fact -> () -> {
            var what = describe(fact);
            assertTrue(fact.getDisplayName() != null || fact.getNotes().contains("No source read gives its name."), what);
            assertFalse(fact.getSources().isEmpty(), what + " has no source");
            assertNotNull(fact.getRetrieved(), what + " does not say when it was retrieved");
        }));
    }

    /** A source that shows no date says so: "(undated)". */
    @Test
    void everySourceIsDated() {
        assertAll(library.facts().stream().flatMap(fact -> fact.getSources().stream().map(source -> () ->
                assertTrue(source.matches(".*(\\b(19|20)\\d\\d\\b|undated).*"), describe(fact) + ": " + source))));
    }

    @Test
    void whoeverDoubtsAFactSaysWhy() {
        assertAll(library.facts().stream()
                .filter(fact -> fact.getConfidence() != Confidence.HIGH)
                .map(fact -> () -> assertFalse(fact.getNotes().isEmpty() && fact.getUnverified().isEmpty(),
                        describe(fact))));
    }

    /** Each says what is not verified, and after a colon how to check it. */
    @Test
    void whatIsUnverifiedSaysHowToCheckIt() {
        assertAll(library.facts().stream().flatMap(fact -> fact.getUnverified().stream().map(text -> () ->
                assertTrue(text.matches("[A-Z].+: .+\\."), describe(fact) + ": " + text))));
    }

    @Test
    void namesAreUniqueWithinAKind() {
        var seen = new HashSet<String>();
        assertAll(library.facts().stream()
                .map(fact -> () -> assertTrue(seen.add(describe(fact)), "a second " + describe(fact))));
    }

    private static String describe(Fact fact) {
        return fact.eClass().getName() + " " + fact.getName();
    }
}
