package org.erdsl.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.erdsl.ErdslStandaloneSetup;
import org.erdsl.check.ModelCheck;
import org.erdsl.check.Problem;
import org.erdsl.finding.Severity;
import org.erdsl.generation.ErdslGenerator;
import org.erdsl.generation.GenerationRequest;
import org.erdsl.generation.PlatformRegistry;
import org.erdsl.generator.GeneratedFile;
import org.erdsl.generator.GenerationRefusedException;
import org.erdsl.generator.OutputPart;

import com.google.inject.Injector;

/** The steps that are measured, one after the other on one text. */
final class Workbench {

    private final Injector injector;

    Workbench() {
        this(new ErdslStandaloneSetup().createInjectorAndDoEMFRegistration());
    }

    Workbench(Injector injector) {
        this.injector = injector;
    }

    PlatformRegistry platforms() {
        return injector.getInstance(PlatformRegistry.class);
    }

    XtextResource parse(String text) {
        var resource = (XtextResource) injector.getInstance(XtextResourceSet.class)
                .createResource(URI.createURI("model.erdsl"));
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return resource;
    }

    XtextResource link(XtextResource resource) {
        EcoreUtil2.resolveLazyCrossReferences(resource, CancelIndicator.NullImpl);
        return resource;
    }

    /**
     * What a check says of a linked file.
     *
     * @throws IllegalStateException when it has an error: then less would be measured than is meant
     */
    List<Problem> validate(XtextResource resource) {
        var problems = injector.getInstance(ModelCheck.class).check(resource);
        problems.stream().filter(problem -> problem.severity() == Severity.ERROR).findFirst().ifPresent(error -> {
            throw new IllegalStateException(error.toString());
        });
        return problems;
    }

    List<GeneratedFile> generate(XtextResource resource) {
        return generate(resource.getResourceSet(), Set.of(OutputPart.values()));
    }

    List<GeneratedFile> generate(ResourceSet model, Set<OutputPart> parts) {
        try {
            return injector.getInstance(ErdslGenerator.class).generate(model, new GenerationRequest(parts, List.of()));
        } catch (GenerationRefusedException e) {
            throw new IllegalStateException(e);
        }
    }
}
