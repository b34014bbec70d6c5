package org.erdsl.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.Modules2;
import org.erdsl.ErdslRuntimeModule;
import org.erdsl.ErdslStandaloneSetup;
import org.erdsl.check.ModelCheck;
import org.erdsl.check.Problem;
import org.erdsl.generation.ErdslGenerator;
import org.erdsl.generator.GeneratedFile;
import org.erdsl.generator.GenerationRefusedException;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.Model;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** The language, ready to be fed with text. One instance serves many tests, because the library is read once. */
public final class Erdsl {

    /** The day against which accepted risks expire in tests. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Injector injector;

    private Erdsl(Injector injector) {
        this.injector = injector;
    }

    public static Erdsl start() {
        return new Erdsl(new OnAFixedDay().createInjectorAndDoEMFRegistration());
    }

    /** What the language is made of. */
    public <T> T get(Class<T> type) {
        return injector.getInstance(type);
    }

    /** Reads one file. */
    public ResourceSet parse(String text) {
        return parse(Map.of("model.erdsl", text));
    }

    /** Reads files that are checked together, by name. */
    public ResourceSet parse(Map<String, String> textsByName) {
        var resourceSet = get(XtextResourceSet.class);
        textsByName.forEach((name, text) -> {
            var resource = resourceSet.createResource(URI.createURI("file:/models/" + name));
            try {
                resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return resourceSet;
    }

    /** What there is to say of the files. */
    public List<Problem> check(ResourceSet model) {
        return get(ModelCheck.class).check(model);
    }

    /** What there is to say of one file. */
    public List<Problem> check(String text) {
        return check(parse(text));
    }

    /** What is generated from the files; they must have no errors. */
    public List<GeneratedFile> generate(ResourceSet model) {
        try {
            return get(ErdslGenerator.class).generate(model);
        } catch (GenerationRefusedException e) {
            throw new AssertionError(e);
        }
    }

    /** The files as one whole. */
    public static Landscape landscape(ResourceSet model) {
        return new Landscape(model.getResources().stream()
                .map(resource -> (Model) resource.getContents().get(0))
                .toList());
    }

    private static final class OnAFixedDay extends ErdslStandaloneSetup {

        @Override
        public Injector createInjector() {
            var noon = TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
            return Guice.createInjector(Modules2.mixin(new ErdslRuntimeModule(),
                    binder -> binder.bind(Clock.class).toInstance(Clock.fixed(noon, ZoneOffset.UTC))));
        }
    }
}
