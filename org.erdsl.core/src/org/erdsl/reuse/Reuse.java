package org.erdsl.reuse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.erdsl.model.Circuit;
import org.erdsl.model.Model;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.model.Site;
import org.erdsl.model.Templatable;

/**
 * Completes models with what they reuse, so that rules, plans and generators see elements as their author means them:
 * with the properties of their templates, and the prefixes of the sets they name.
 *
 * <p>It is done over the models as parsed, and taken back and done anew when the text of one of them has changed.
 */
public final class Reuse extends AdapterImpl {

    private final Map<Resource, IParseResult> completed = new LinkedHashMap<>();
    private final Map<Resource, Found> found = new HashMap<>();
    private final Deque<Runnable> undo = new ArrayDeque<>();

    private Reuse() {
    }

    /** Completes these models, where that is not done yet for their present text. */
    public static void complete(List<Model> models) {
        if (!models.isEmpty() && models.get(0).eResource() != null) {
            var resourceSet = models.get(0).eResource().getResourceSet();
            synchronized (resourceSet) {
                of(resourceSet).completeWhatChanged(models);
            }
        }
    }

    private void completeWhatChanged(List<Model> models) {
        if (models.stream().allMatch(model -> isCompleted(model.eResource()))
                && completed.keySet().stream().allMatch(this::isCompleted)) {
            return;
        }
        undo.forEach(Runnable::run);
        undo.clear();
        completed.keySet().removeIf(resource -> resource.getResourceSet() == null);
        models.forEach(model -> completed.put(model.eResource(), null));
        completed.replaceAll((resource, parsed) -> parsed(resource));
        found.keySet().retainAll(completed.keySet());
        completed.forEach((resource, parsed) -> found.compute(resource,
                (key, known) -> known != null && parsed != null && known.parsed == parsed ? known : Found.in(resource)));

        var filling = new TemplateFilling();
        reusing().forEach(filling::fill);
        var expansion = new PrefixExpansion();
        namingSets().forEach(expansion::expand);
        undo.addAll(expansion.undo());
        undo.addAll(filling.undo());
    }

    private boolean isCompleted(Resource resource) {
        return completed.containsKey(resource) && completed.get(resource) == parsed(resource);
    }

    private static IParseResult parsed(Resource resource) {
        return resource instanceof XtextResource text ? text.getParseResult() : null;
    }

    /** With every name resolved before the first change, for a change empties what resolving names has cached. */
    private List<Templatable> reusing() {
        var reusing = completed.keySet().stream().flatMap(resource -> found.get(resource).reusing.stream()).toList();
        if (!reusing.isEmpty()) {
            completed.keySet().forEach(Reuse::resolve);
        }
        return reusing;
    }

    private List<EObject> namingSets() {
        var naming = new ArrayList<EObject>();
        for (var resource : completed.keySet()) {
            var known = found.get(resource);
            // What a template gives an element may name sets too.
            naming.addAll(known.reusing.isEmpty() ? known.naming : Found.namingSets(Found.elements(resource)));
        }
        if (!naming.isEmpty()) {
            completed.keySet().forEach(Reuse::resolve);
        }
        return naming;
    }

    private static void resolve(Resource resource) {
        EcoreUtil2.resolveLazyCrossReferences(resource, CancelIndicator.NullImpl);
    }

    private static Reuse of(ResourceSet resourceSet) {
        var reuse = (Reuse) EcoreUtil.getExistingAdapter(resourceSet, Reuse.class);
        if (reuse == null) {
            reuse = new Reuse();
            resourceSet.eAdapters().add(reuse);
        }
        return reuse;
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == Reuse.class;
    }

    /**
     * What a file reuses by its own text; looked for once for a text.
     *
     * @param reusing the elements that are like a template
     * @param naming the parts of elements that name sets of prefixes
     */
    private record Found(IParseResult parsed, List<Templatable> reusing, List<EObject> naming) {

        static Found in(Resource resource) {
            var elements = elements(resource);
            var reusing = elements.stream()
                    .filter(Templatable.class::isInstance)
                    .map(Templatable.class::cast)
                    .filter(element -> element.eIsSet(Literals.TEMPLATABLE__LIKE))
                    .toList();
            return new Found(Reuse.parsed(resource), reusing, namingSets(elements));
        }

        static List<EObject> elements(Resource resource) {
            var elements = new ArrayList<EObject>();
            for (var content : resource.getContents()) {
                if (content instanceof Model model) {
                    elements.addAll(model.getElements());
                }
            }
            return elements;
        }

        static List<EObject> namingSets(List<EObject> elements) {
            var naming = new ArrayList<EObject>();
            for (var element : elements) {
                if (element instanceof Circuit || element instanceof Site) {
                    EcoreUtil.<EObject>getAllProperContents(element, false).forEachRemaining(part -> {
                        if (PrefixExpansion.concerns(part)) {
                            naming.add(part);
                        }
                    });
                }
            }
            return naming;
        }
    }
}
