package org.erdsl.ide.insight;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.LinkedHashSet;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.erdsl.check.ModelCheck;
import org.erdsl.finding.Severity;
import org.erdsl.generation.PlatformRegistry;
import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.LandscapeProvider;
import org.erdsl.model.Circuit;
import org.erdsl.model.Router;
import org.erdsl.planner.PolicyPlanner;

/** What a router will be told to do, free of any vendor's words. */
@Singleton
public class RouterFilter {

    @Inject
    private LandscapeProvider landscapes;

    @Inject
    private ModelCheck check;

    @Inject
    private PlatformRegistry platforms;

    /** The plan of the router, or why it has none. Markdown. */
    public String markdown(Router router) {
        var landscape = landscapes.get(router.eResource());
        for (var resource : resources(router, landscape)) {
            if (check.check((XtextResource) resource).stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
                return "No configuration while " + resource.getURI().lastSegment() + " has errors.";
            }
        }
        return new PolicyPlanner(landscape).plan(router)
                .map(plan -> "```\n" + platforms.inWords(plan).strip() + "\n```")
                .orElse("No link ends on this router.");
    }

    /** The files whose errors matter: where the router is declared, and the circuits whose links end on it. */
    private static LinkedHashSet<Resource> resources(Router router, Landscape landscape) {
        var resources = new LinkedHashSet<Resource>();
        resources.add(router.eResource());
        landscape.all(Circuit.class).stream()
                .filter(circuit -> circuit.getMicrosoftPeering() != null && circuit.getMicrosoftPeering().getLinks().stream()
                        .anyMatch(link -> router.equals(link.getRouter())))
                .forEach(circuit -> resources.add(circuit.eResource()));
        return resources;
    }
}
