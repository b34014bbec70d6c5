package org.erdsl.ide.hints;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.ide.server.codelens.ICodeLensService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.erdsl.ide.syntax.Wording;
import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.LandscapeProvider;
import org.erdsl.library.Library;
import org.erdsl.model.Element;
import org.erdsl.model.Model;
import org.erdsl.model.NamedElement;
import org.erdsl.model.Project;

/**
 * Says above an element how many others name it, by kind: "2 environments, 1 expectation"; not above a project, which is
 * about all of them. The command of a lens is empty and carries file and position, so a client that can list references
 * makes a link of it.
 */
@Singleton
public class UsageLenses implements ICodeLensService {

    @Inject
    private LandscapeProvider landscapes;

    @Inject
    private DocumentExtensions documents;

    @Override
    public List<? extends CodeLens> computeCodeLenses(Document document, XtextResource resource, CodeLensParams parameters,
            CancelIndicator cancelled) {
        if (resource.getContents().isEmpty() || Library.isLibrary(resource.getURI())) {
            return List.of();
        }
        var uses = uses(landscapes.get(resource));
        var lenses = new ArrayList<CodeLens>();
        for (var element : ((Model) resource.getContents().get(0)).getElements()) {
            if (element instanceof NamedElement named && named.getName() != null && !(named instanceof Project)) {
                var range = documents.newLocation(named).getRange();
                var command = new Command(text(uses.getOrDefault(named, Set.of())), "",
                        List.of(parameters.getTextDocument().getUri(), range.getStart()));
                lenses.add(new CodeLens(range, command, null));
            }
        }
        return lenses;
    }

    /** The top-level elements that name an element anywhere inside. */
    private static Map<EObject, Set<Element>> uses(Landscape landscape) {
        var uses = new HashMap<EObject, Set<Element>>();
        for (var model : landscape.models()) {
            for (var element : model.getElements()) {
                collect(element, element, uses);
                EcoreUtil2.eAllContents(element).forEach(part -> collect(part, element, uses));
            }
        }
        return uses;
    }

    private static void collect(EObject part, Element element, Map<EObject, Set<Element>> uses) {
        for (EReference reference : part.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && part.eIsSet(reference)) {
                var value = part.eGet(reference);
                for (var target : value instanceof List<?> several ? several : List.of(value)) {
                    if (target != element) {
                        uses.computeIfAbsent((EObject) target, key -> new HashSet<>()).add(element);
                    }
                }
            }
        }
    }

    private static String text(Set<Element> users) {
        if (users.isEmpty()) {
            return "not used";
        }
        var counts = users.stream().collect(Collectors.groupingBy(
                user -> Wording.words(user.eClass().getName()), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(count -> count.getValue() + " " + count.getKey() + (count.getValue() > 1 ? "s" : ""))
                .collect(Collectors.joining(", "));
    }
}
