package org.erdsl.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.erdsl.check.Finding;
import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.LandscapeProvider;
import org.erdsl.library.Library;
import org.erdsl.model.Element;
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

    private final Map<EClass, List<Rule<?>>> rulesByClass = new HashMap<>();

    /**
     * What the rules find in a file, without what the company accepts as a risk. A file with syntax errors has no
     * findings yet: only part of its model is there, and the rest would be reported missing.
     */
    public List<Finding> run(XtextResource resource) {
        for (INode error : resource.getParseResult().getSyntaxErrors()) {
            if (error.getSyntaxErrorMessage() != null) {
                return List.of();
            }
        }
        var landscape = landscapes.get(resource);
        var today = LocalDate.now(clock);
        var surroundings = new Surroundings(
                landscape, library, imports, registry, platforms, today, new Edits(locations));
        var findings = new FindingCollector();
        var unlinked = unlinked(resource);
        for (var contents = EcoreUtil.<EObject>getAllContents(resource, false); contents.hasNext();) {
            var element = contents.next();
            if (unlinked.contains(element)) {
                contents.prune();
                continue;
            }
            var inTemplate = Landscape.isTemplate(EcoreUtil2.getContainerOfType(element, Element.class));
            for (var rule : rules(element.eClass())) {
                if (inTemplate && !rule.checksTemplates()) {
                    continue;
                }
                rule.checkUnchecked(element, new RuleContext(surroundings, rule, findings));
            }
        }
        var accepted = new AcceptedRisks(landscape, registry, today);
        return findings.findings().stream().filter(finding -> !accepted.cover(finding)).toList();
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

    private synchronized List<Rule<?>> rules(EClass eClass) {
        return rulesByClass.computeIfAbsent(eClass, key -> {
            var rules = new ArrayList<Rule<?>>();
            for (var rule : registry.rules()) {
                if (rule.type().isAssignableFrom(key.getInstanceClass())) {
                    rules.add(rule);
                }
            }
            return rules;
        });
    }
}
