package org.erdsl.check;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.erdsl.finding.Finding;
import org.erdsl.finding.Severity;
import org.erdsl.reuse.Origin;
import org.erdsl.rules.RuleRunner;

import com.google.inject.Inject;

/** Says everything there is to say of the files of a model: syntax, names and rules. */
public class ModelCheck {

    @Inject
    private RuleRunner rules;

    @Inject
    private TextPlaces places;

    /** The problems of every file, by file, line and column. */
    public List<Problem> check(ResourceSet model) {
        var problems = new ArrayList<Problem>();
        for (var resource : List.copyOf(model.getResources())) {
            problems.addAll(check((XtextResource) resource));
        }
        return problems.stream().sorted().toList();
    }

    /** The problems of one file. */
    public List<Problem> check(XtextResource resource) {
        EcoreUtil2.resolveLazyCrossReferences(resource, CancelIndicator.NullImpl);
        var problems = new ArrayList<Problem>();
        for (var error : resource.getErrors()) {
            var diagnostic = (AbstractDiagnostic) error;
            var rule = diagnostic instanceof XtextLinkingDiagnostic ? Problem.REFERENCE : Problem.SYNTAX;
            var place = places.at(resource.getURI(), resource.getParseResult().getRootNode(),
                    diagnostic.getOffset(), diagnostic.getLength());
            problems.add(new Problem(rule, Severity.ERROR, diagnostic.getMessage(), place, List.of(), List.of()));
        }
        for (var finding : rules.run(resource)) {
            problems.add(problem(finding));
        }
        return problems.stream().sorted().toList();
    }

    private Problem problem(Finding finding) {
        var related = new ArrayList<Problem.RelatedPlace>();
        var said = Origin.said(finding.place());
        if (!said.equals(finding.place())) {
            related.add(new Problem.RelatedPlace(places.of(said), "said here, where it is taken from"));
        }
        for (var other : finding.related()) {
            related.add(new Problem.RelatedPlace(places.of(other.place()), other.message()));
        }
        return new Problem(finding.rule(), finding.severity(), finding.message(), places.of(finding.place()), related,
                finding.fixes());
    }
}
