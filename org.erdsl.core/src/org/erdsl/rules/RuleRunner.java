package org.erdsl.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.erdsl.finding.Finding;
import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.LandscapeProvider;
import org.erdsl.library.Library;
import org.erdsl.model.Element;
import org.erdsl.policy.KnownPlatforms;
import org.erdsl.scoping.Imports;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Runs every rule over a file, in one pass. */
@Singleton
public class RuleRunner {

    @Inject
    private RuleRegistry registry;

    @Inject
    private LandscapeProvider landscapes;

    @Inject
    private Library library;

    @Inject
    private Imports imports;

    @Inject
    private KnownPlatforms platforms;

    @Inject
    private ILocationInFileProvider locations;

    @Inject
    private Clock clock;

    @Inject
    private OperationCanceledManager cancellation;

    /**
     * What the rules find in a file, without what the company accepts as a risk. A file with syntax errors has no
     * findings yet: only part of its model is there, and the rest would be reported missing.
     */
    public List<Finding> run(XtextResource resource) {
        return run(resource, CancelIndicator.NullImpl);
    }

    /**
     * Runs the rules as {@link #run(XtextResource)} does, until nobody waits for the findings any more.
     *
     * @param cancelled asked at each element; then an exception ends the run that
     *     {@link OperationCanceledManager#isOperationCanceledException} knows
     */
    public List<Finding> run(XtextResource resource, CancelIndicator cancelled) {
        if (hasSyntaxErrors(resource)) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var landscape = landscapes.get(resource);
        var findings = new ArrayList<>(found(resource, landscape, today, cancelled).all());
        findings.addAll(judged(resource, landscape, today, cancelled));
        var accepted = new AcceptedRisks(landscape, registry, today);
        return findings.stream().filter(finding -> !accepted.cover(finding)).toList();
    }

    /** What is found in a file is kept with its landscape: an acceptance in another file asks for it again. */
    private FileFindings.OfFile found(XtextResource resource, Landscape landscape, LocalDate today,
            CancelIndicator cancelled) {
        var files = landscape.index(FileFindings.class, all -> new FileFindings());
        var found = files.get(resource, today);
        return found != null ? found : files.put(resource, today, visit(resource, landscape, today, cancelled));
    }

    private List<Finding> found(EObject element, LocalDate today, CancelIndicator cancelled) {
        if (!(element.eResource() instanceof XtextResource resource) || hasSyntaxErrors(resource)) {
            return List.of();
        }
        return found(resource, landscapes.get(resource), today, cancelled).byElement()
                .getOrDefault(FileFindings.topLevel(element), List.of());
    }

    private List<Finding> visit(XtextResource resource, Landscape landscape, LocalDate today,
            CancelIndicator cancelled) {
        var run = new RuleRun(surroundings(landscape, today, cancelled), rule -> !rule.judgesFindings(),
                cancellation);
        var unlinked = unlinked(resource);
        for (var contents = EcoreUtil.<EObject>getAllContents(resource, false); contents.hasNext();) {
            cancellation.checkCanceled(cancelled);
            var element = contents.next();
            if (unlinked.contains(element)) {
                contents.prune();
            } else {
                run.check(element);
            }
        }
        return run.findings();
    }

    /** Rules that judge findings look at top-level elements. */
    private List<Finding> judged(XtextResource resource, Landscape landscape, LocalDate today,
            CancelIndicator cancelled) {
        var run = new RuleRun(surroundings(landscape, today, cancelled), Rule::judgesFindings, cancellation);
        for (var content : resource.getContents()) {
            content.eContents().stream()
                    .filter(element -> Resolved.all(element.eCrossReferences()))
                    .forEach(run::check);
        }
        return run.findings();
    }

    private Surroundings surroundings(Landscape landscape, LocalDate today, CancelIndicator cancelled) {
        return new Surroundings(landscape, library, imports, registry, platforms, today, new Edits(locations),
                element -> found(element, today, cancelled));
    }

    private static boolean hasSyntaxErrors(XtextResource resource) {
        for (INode error : resource.getParseResult().getSyntaxErrors()) {
            if (error.getSyntaxErrorMessage() != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * The top-level elements in which a name refers to nothing. That is reported already; what follows from it would
     * be reported again by every rule that misses the element.
     */
    private static Set<EObject> unlinked(XtextResource resource) {
        return EcoreUtil.UnresolvedProxyCrossReferencer.find(resource).values().stream()
                .flatMap(Collection::stream)
                .map(setting -> EcoreUtil2.getContainerOfType(setting.getEObject(), Element.class))
                .collect(Collectors.toSet());
    }
}
