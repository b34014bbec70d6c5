package org.erdsl.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.erdsl.generator.gateway.GatewayFiles;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.Gateway;
import org.erdsl.model.Model;
import org.erdsl.model.Router;
import org.erdsl.policy.PolicyPlanner;
import org.erdsl.policy.RouterPlan;

import com.google.inject.Inject;

/** Writes everything a model says: for each router its configuration, for each gateway its settings. */
public class ErdslGenerator {

    @Inject
    private PlatformRegistry platforms;

    /**
     * The files of a model.
     *
     * @param model the files of the model, in which {@link org.erdsl.check.ModelCheck} finds no error
     * @return the files, by path; the same model gives the same files
     * @throws GenerationRefusedException when a router's platform cannot express its plan
     */
    public List<GeneratedFile> generate(ResourceSet model) throws GenerationRefusedException {
        var landscape = landscape(model);
        // Files of nothing but comments have no model, and outputs no origin.
        if (landscape.models().isEmpty()) {
            return List.of();
        }
        var origin = ModelOrigin.of(landscape);
        var files = new ArrayList<GeneratedFile>();
        var refusals = new ArrayList<String>();
        var planner = new PolicyPlanner(landscape);
        for (var router : landscape.all(Router.class)) {
            planner.plan(router).ifPresent(plan -> generate(plan, origin, files, refusals));
        }
        if (!refusals.isEmpty()) {
            throw new GenerationRefusedException(refusals);
        }
        for (var gateway : landscape.all(Gateway.class)) {
            files.addAll(new GatewayFiles(landscape, origin).of(gateway));
        }
        files.sort(Comparator.comparing(GeneratedFile::path));
        return List.copyOf(files);
    }

    private void generate(RouterPlan plan, ModelOrigin origin, List<GeneratedFile> files, List<String> refusals) {
        var backend = platforms.find(plan.platform()).orElseThrow();
        var unsupported = backend.unsupported(plan);
        if (unsupported.isEmpty()) {
            var path = "routers/" + plan.router() + "." + backend.fileEnding();
            var header = origin.header(plan).and(backend.safeApply(plan));
            files.add(new GeneratedFile(path, backend.generate(plan, header)));
        } else {
            unsupported.forEach(reason -> refusals.add("router " + plan.router() + ": " + reason));
        }
    }

    private static Landscape landscape(ResourceSet model) {
        return new Landscape(model.getResources().stream()
                .sorted(Comparator.comparing(resource -> resource.getURI().toString()))
                .map(Resource::getContents)
                .flatMap(List::stream)
                .filter(Model.class::isInstance)
                .map(Model.class::cast)
                .toList());
    }
}
