package org.erdsl.importing.router;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.erdsl.drift.Drift;
import org.erdsl.drift.RouterDrift;
import org.erdsl.importing.ImportRefusedException;
import org.erdsl.importing.ModelText;
import org.erdsl.importing.ReservedWords;
import org.erdsl.landscape.Landscape;
import org.erdsl.library.Library;
import org.erdsl.model.Circuit;
import org.erdsl.model.Router;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.planner.PolicyPlanner;
import org.erdsl.policy.RouterPlan;
import org.erdsl.proof.ReaderRegistry;
import org.erdsl.running.RunningReader;
import org.erdsl.running.Setting;
import org.erdsl.running.SourceText;
import org.erdsl.services.ErdslGrammarAccess;

import com.google.inject.Inject;
import com.google.inject.Provider;

/** Turns the running configurations of a company's edge routers into a model, and says what it does not say. */
public class RouterImport {

    @Inject
    private ReaderRegistry readers;

    @Inject
    private Library library;

    @Inject
    private ErdslGrammarAccess grammar;

    @Inject
    private Provider<XtextResourceSet> resourceSets;

    /**
     * The model that configurations make.
     *
     * @param sources one configuration each
     * @param platform their platform, where it is given
     * @throws ImportRefusedException when the platform of one is not certain, or none has a session with Microsoft
     */
    public ImportedRouters convert(List<SourceText> sources, Optional<String> platform) throws ImportRefusedException {
        var dropped = new HashSet<IpAddress>();
        var imported = convert(sources, platform, dropped);
        imported.drift().stream().flatMap(drift -> drift.session().stream()).map(session -> session.neighbor())
                .forEach(dropped::add);
        return imported.isProven() ? imported : convert(sources, platform, dropped);
    }

    /** @param dropped neighbors over iBGP whose sessions are left out */
    private ImportedRouters convert(List<SourceText> sources, Optional<String> platform, Set<IpAddress> dropped)
            throws ImportRefusedException {
        var text = new ModelText(ReservedWords.of(grammar));
        var routers = new ArrayList<ReadRouter>();
        for (var source : sources) {
            var running = reader(source, platform).read(source);
            routers.add(new ReadRouter(name(text, running.hostname().orElse("edge" + (routers.size() + 1))), running));
        }
        write(routers, dropped, text);
        return compare(text.text(), routers);
    }

    private void write(List<ReadRouter> routers, Set<IpAddress> dropped, ModelText text) throws ImportRefusedException {
        try {
            new RouterModelText(routers, new CommunityClauses(library), dropped, text).write();
        } catch (IllegalArgumentException e) {
            throw new ImportRefusedException("a policy is too large to work with: " + e.getMessage());
        }
    }

    /** Names of routers stand in their configuration, so they are short. */
    private static String name(ModelText text, String hostname) {
        var safe = hostname.replaceAll("[^A-Za-z0-9_-]", "-").replaceFirst("^[^A-Za-z]+", "");
        return text.name(safe.isEmpty() ? "edge" : safe.substring(0, Math.min(safe.length(), 32)), "edge");
    }

    private RunningReader reader(SourceText source, Optional<String> platform) throws ImportRefusedException {
        if (platform.isPresent()) {
            return readers.find(platform.get()).orElseThrow(() -> new ImportRefusedException(
                    "nothing reads configuration of " + platform.get() + "; there is " + platforms(readers.readers())));
        }
        var recognising = certain(readers.recognising(source), source);
        if (recognising.size() != 1) {
            throw new ImportRefusedException("it looks like " + (recognising.isEmpty() ? "no configuration of a platform"
                    : platforms(recognising)) + "; name the platform with --platform");
        }
        return recognising.get(0);
    }

    /** Platforms look alike; then it is the one that alone finds sessions, else alone understands everything. */
    private static List<RunningReader> certain(List<RunningReader> recognising, SourceText source) {
        if (recognising.size() < 2) {
            return recognising;
        }
        var finding = recognising.stream().filter(reader -> !reader.read(source).sessions().isEmpty()).toList();
        if (finding.size() == 1) {
            return finding;
        }
        var understanding = finding.stream().filter(reader -> reader.read(source).reading().unknown().isEmpty()).toList();
        return understanding.size() == 1 ? understanding : recognising;
    }

    private static String platforms(List<RunningReader> readers) {
        return readers.stream().map(RunningReader::platform).collect(Collectors.joining(", "));
    }

    private ImportedRouters compare(String text, List<ReadRouter> routers) throws ImportRefusedException {
        var drift = new ArrayList<Drift>();
        var unplanned = new ArrayList<String>();
        var plans = plans(text, unplanned);
        var complete = unplanned.isEmpty();
        for (var router : routers) {
            var plan = plans.get(router.name());
            if (plan != null) {
                drift.addAll(RouterDrift.of(plan, router.running()));
            } else if (complete && router.running().sessions().stream().anyMatch(session ->
                    session.settings().value(Setting.REMOTE_AS).filter(Asn.MICROSOFT::equals).isPresent())) {
                unplanned.add("router " + router.name() + " has sessions with Microsoft that are not in the model");
            }
        }
        return new ImportedRouters(text, routers.stream().map(ReadRouter::name).toList(), drift, unplanned);
    }

    private Map<String, RouterPlan> plans(String text, List<String> unplanned) throws ImportRefusedException {
        var landscape = Landscape.of(parse(text));
        landscape.all(Circuit.class).stream().filter(circuit -> circuit.getMicrosoftPeering().getAccepts().isEmpty())
                .forEach(circuit -> unplanned.add("circuit " + circuit.getName()
                        + " accepts nothing by communities, and without that its routers have no policy to compare"));
        if (!unplanned.isEmpty()) {
            return Map.of();
        }
        var planner = new PolicyPlanner(landscape);
        var plans = new LinkedHashMap<String, RouterPlan>();
        for (var router : landscape.all(Router.class)) {
            try {
                planner.plan(router).ifPresent(plan -> plans.put(plan.router(), plan));
            } catch (IllegalStateException e) {
                unplanned.add("router " + router.getName() + ": " + e.getMessage());
            }
        }
        return plans;
    }

    /** What was written must be erdsl, whatever stood in the configurations. */
    private XtextResourceSet parse(String text) throws ImportRefusedException {
        var resourceSet = resourceSets.get();
        var resource = (XtextResource) resourceSet.createResource(URI.createURI("imported.erdsl"));
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!resource.getErrors().isEmpty()) {
            throw new ImportRefusedException("it says something no model can hold: "
                    + resource.getErrors().get(0).getMessage());
        }
        return resourceSet;
    }
}
