package org.erdsl.ide.symbols;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.ide.server.symbol.WorkspaceSymbolService;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.util.CancelIndicator;
import org.erdsl.ide.syntax.Wording;
import org.erdsl.library.Library;

/** Elements of the workspace and of the library by part of their name: those that start with it first. */
@Singleton
public class WorkspaceSymbols extends WorkspaceSymbolService {

    /** More than a person reads. */
    private static final int SHOWN = 300;

    @Inject
    private Library library;

    @Inject
    private IResourceServiceProvider.Registry languages;

    private record Candidate(String name, EClass type, URI uri) {
    }

    @Override
    public List<? extends WorkspaceSymbol> getSymbols(String query, IResourceAccess access, IResourceDescriptions index,
            CancelIndicator cancelled) {
        var wanted = query.toLowerCase(Locale.ROOT);
        var own = Stream.<Candidate>builder();
        for (var file : index.getAllResourceDescriptions()) {
            for (var element : file.getExportedObjects()) {
                own.add(new Candidate(element.getName().toString(), element.getEClass(), element.getEObjectURI()));
            }
        }
        var facts = wanted.isEmpty() ? Stream.<Candidate>of() : library.elements().stream()
                .map(fact -> new Candidate(fact.getName(), fact.eClass(), EcoreUtil.getURI(fact)));
        var best = Stream.concat(own.build(), facts)
                .filter(one -> one.name().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing((Candidate one) -> !one.name().toLowerCase(Locale.ROOT).startsWith(wanted))
                        .thenComparing(one -> Library.isLibrary(one.uri()))
                        .thenComparing(Candidate::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(one -> one.uri().toString()))
                .limit(SHOWN).toList();
        var symbols = new ArrayList<WorkspaceSymbol>();
        for (var one : best) {
            var location = location(one.uri(), access);
            if (location != null) {
                var symbol = new WorkspaceSymbol(one.name(), SymbolKinds.of(one.type()), Either.forLeft(location));
                symbol.setContainerName(Wording.words(one.type().getName()));
                symbols.add(symbol);
            }
        }
        return symbols;
    }

    private Location location(URI uri, IResourceAccess access) {
        var documents = languages.getResourceServiceProvider(uri.trimFragment()).get(DocumentExtensions.class);
        if (Library.isLibrary(uri)) {
            // The prepared form of a fact has no place.
            return documents.newLocation(library.textResource(uri).getEObject(uri.fragment()));
        }
        return access.readOnly(uri, resources -> {
            EObject element = resources.getEObject(uri, true);
            return element == null ? null : documents.newLocation(element);
        });
    }
}
