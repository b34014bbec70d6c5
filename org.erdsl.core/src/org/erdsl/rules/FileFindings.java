package org.erdsl.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.erdsl.finding.Finding;
import org.erdsl.model.Element;

/** What the rules found in the files of a landscape before any risk is accepted. Several threads may ask and tell. */
final class FileFindings {

    private final Map<Key, OfFile> files = new ConcurrentHashMap<>();

    /** What is kept of a file, or nothing when the rules have not been there on that day. */
    OfFile get(XtextResource file, LocalDate day) {
        return files.get(new Key(file, day));
    }

    OfFile put(XtextResource file, LocalDate day, List<Finding> findings) {
        var ofFile = new OfFile(findings, findings.stream().collect(Collectors.groupingBy(FileFindings::topLevel)));
        var before = files.putIfAbsent(new Key(file, day), ofFile);
        return before == null ? ofFile : before;
    }

    private static EObject topLevel(Finding finding) {
        return topLevel(finding.place().element());
    }

    /** The top-level element something belongs to; itself where it belongs to none. */
    static EObject topLevel(EObject element) {
        var container = EcoreUtil2.getContainerOfType(element, Element.class);
        return container == null ? element : container;
    }

    private record Key(XtextResource file, LocalDate day) {
    }

    /**
     * The findings of one file.
     *
     * @param all in the order of the file
     * @param byElement the same, by top-level element
     */
    record OfFile(List<Finding> all, Map<EObject, List<Finding>> byElement) {
    }
}
