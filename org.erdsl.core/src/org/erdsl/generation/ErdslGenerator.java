package org.erdsl.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.log4j.Logger;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.erdsl.azure.CircuitPlanner;
import org.erdsl.azure.UnplannableCircuitException;
import org.erdsl.gateway.GatewayPlanner;
import org.erdsl.gateway.UnplannableGatewayException;
import org.erdsl.generator.GeneratedFile;
import org.erdsl.generator.GenerationRefusedException;
import org.erdsl.generator.Manifest;
import org.erdsl.generator.ModelOrigin;
import org.erdsl.generator.OutputPart;
import org.erdsl.generator.azure.AzureFiles;
import org.erdsl.generator.firewall.FirewallFiles;
import org.erdsl.generator.gateway.GatewayFiles;
import org.erdsl.landscape.AcceptedRiskLines;
import org.erdsl.landscape.Landscape;
import org.erdsl.library.Library;
import org.erdsl.model.AzureFormat;
import org.erdsl.model.Circuit;
import org.erdsl.model.Gateway;
import org.erdsl.model.Model;
import org.erdsl.model.NamedElement;
import org.erdsl.model.Project;
import org.erdsl.model.Router;
import org.erdsl.model.ServiceCommunity;
import org.erdsl.planner.PolicyPlanner;
import org.erdsl.policy.RouterPlan;
import org.erdsl.report.ReportFiles;

import com.google.inject.Inject;

/** Writes everything a model says: for each router its configuration, for each gateway its settings. */
public class ErdslGenerator {

    private static final Logger LOG = Logger.getLogger(ErdslGenerator.class);

    @Inject
    private PlatformRegistry platforms;

    @Inject
    private AzureFormats formats;

    @Inject
    private Library library;

    /** Every file of a model, as {@link #generate(ResourceSet, GenerationRequest)} gives them. */
    public List<GeneratedFile> generate(ResourceSet model) throws GenerationRefusedException {
        return generate(model, GenerationRequest.everything());
    }

    /**
     * The files of a model that are asked for, and their {@link Manifest}.
     *
     * @param model the files of the model, in which {@link org.erdsl.check.ModelCheck} finds no error
     * @param request what is asked for
     * @return the files, by path, of which there are none when the model says nothing; the same model gives the same files
     * @throws GenerationRefusedException when a platform or format cannot express its plan
     */
    public List<GeneratedFile> generate(ResourceSet model, GenerationRequest request) throws GenerationRefusedException {
        var landscape = landscape(model);
        // Files of nothing but comments have no model, and outputs no origin.
        if (landscape.models().isEmpty()) {
            return List.of();
        }
        var origin = ModelOrigin.of(landscape);
        var files = new ArrayList<GeneratedFile>();
        var refusals = new ArrayList<String>();
        if (request.wants(OutputPart.ROUTERS)) {
            var planner = new PolicyPlanner(landscape);
            for (var router : landscape.all(Router.class)) {
                isolated("router", router, refusals, () ->
                        planner.plan(router).ifPresent(plan -> generate(plan, origin, files, refusals)));
            }
        }
        if (request.wants(OutputPart.AZURE)) {
            azure(landscape, origin, request, files, refusals);
        }
        if (request.wants(OutputPart.GATEWAYS) || request.wants(OutputPart.FIREWALL)) {
            gateways(landscape, origin, request, files, refusals);
        }
        if (refusals.isEmpty() && request.wants(OutputPart.REPORT)) {
            isolated("the report", refusals, () -> files.addAll(new ReportFiles(landscape, library, origin).all()));
        }
        if (!refusals.isEmpty()) {
            throw new GenerationRefusedException(refusals);
        }
        if (!files.isEmpty()) {
            files.add(Manifest.of(origin, files).toFile());
        }
        files.sort(Comparator.comparing(GeneratedFile::path));
        return List.copyOf(files);
    }

    private void generate(RouterPlan plan, ModelOrigin origin, List<GeneratedFile> files, List<String> refusals) {
        var backend = platforms.find(plan.platform()).orElseThrow();
        var unsupported = backend.unsupported(plan);
        if (unsupported.isEmpty()) {
            files.add(platforms.write(plan, origin));
        } else {
            unsupported.forEach(reason -> refusals.add("router " + plan.router() + ": " + reason));
        }
    }

    private void azure(Landscape landscape, ModelOrigin origin, GenerationRequest request, List<GeneratedFile> files,
            List<String> refusals) {
        var names = request.azureFormats().isEmpty() ? chosenFormats(landscape) : request.azureFormats();
        var azure = new AzureFiles(names.stream().distinct().map(name -> formats.find(name).orElseThrow()).toList(), origin);
        var services = library.elements().stream()
                .filter(ServiceCommunity.class::isInstance)
                .map(ServiceCommunity.class::cast)
                .toList();
        var planner = new CircuitPlanner(landscape, services);
        for (var circuit : landscape.all(Circuit.class)) {
            isolated("circuit", circuit, refusals, () -> azure(circuit, planner, azure, files, refusals));
        }
    }

    private static void azure(Circuit circuit, CircuitPlanner planner, AzureFiles azure, List<GeneratedFile> files,
            List<String> refusals) {
        try {
            var plan = planner.plan(circuit);
            if (plan.isPresent()) {
                files.addAll(azure.of(plan.get()));
            }
        } catch (UnplannableCircuitException e) {
            e.reasons().forEach(reason -> refusals.add("circuit " + circuit.getName() + ": " + reason));
        } catch (GenerationRefusedException e) {
            refusals.addAll(e.reasons());
        }
    }

    private static void gateways(Landscape landscape, ModelOrigin origin, GenerationRequest request,
            List<GeneratedFile> files, List<String> refusals) {
        var planner = new GatewayPlanner(landscape);
        for (var gateway : landscape.all(Gateway.class)) {
            isolated("gateway", gateway, refusals,
                    () -> gateway(gateway, planner, landscape, origin, request, files, refusals));
        }
    }

    private static void gateway(Gateway gateway, GatewayPlanner planner, Landscape landscape, ModelOrigin origin,
            GenerationRequest request, List<GeneratedFile> files, List<String> refusals) {
        try {
            var plan = planner.plan(gateway);
            if (request.wants(OutputPart.GATEWAYS)) {
                files.addAll(new GatewayFiles(origin).of(plan, AcceptedRiskLines.on(landscape, List.of(gateway))));
            }
            if (request.wants(OutputPart.FIREWALL)) {
                files.addAll(new FirewallFiles(origin).of(plan));
            }
        } catch (UnplannableGatewayException e) {
            e.reasons().forEach(reason -> refusals.add("gateway " + gateway.getName() + ": " + reason));
        } catch (GenerationRefusedException e) {
            refusals.addAll(e.reasons());
        }
    }

    private static void isolated(String kind, NamedElement element, List<String> refusals, Runnable writing) {
        isolated(kind + " " + element.getName(), refusals, writing);
    }

    /** Where erdsl itself fails of one thing, that is refused with a sentence, and the others have their refusals too. */
    private static void isolated(String what, List<String> refusals, Runnable writing) {
        try {
            writing.run();
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("Writing " + what + " failed.", e);
            refusals.add(what + ": erdsl itself failed when it wrote this (" + e + "); please report it");
        }
    }

    private static List<String> chosenFormats(Landscape landscape) {
        var chosen = landscape.all(Project.class).stream()
                .flatMap(project -> project.getAzureFormats().stream())
                .map(AzureFormat::getLiteral)
                .toList();
        return chosen.isEmpty() ? List.of(AzureFormats.DEFAULT) : chosen;
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
