package org.erdsl.reuse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
        var reusing = elements().stream()
                .filter(Templatable.class::isInstance)
                .map(Templatable.class::cast)
                .filter(element -> element.eIsSet(Literals.TEMPLATABLE__LIKE))
                .toList();
        if (!reusing.isEmpty()) {
            completed.keySet().forEach(Reuse::resolve);
        }
        return reusing;
    }

    private List<EObject> namingSets() {
        var naming = new ArrayList<EObject>();
        for (var element : elements()) {
            if (element instanceof Circuit || element instanceof Site) {
                EcoreUtil.<EObject>getAllProperContents(element, false).forEachRemaining(part -> {
                    if (PrefixExpansion.concerns(part)) {
                        naming.add(part);
                    }
                });
            }
        }
        if (!naming.isEmpty()) {
            completed.keySet().forEach(Reuse::resolve);
        }
        return naming;
    }

    private List<EObject> elements() {
        var elements = new ArrayList<EObject>();
        for (var resource : completed.keySet()) {
            for (var content : resource.getContents()) {
                if (content instanceof Model model) {
                    elements.addAll(model.getElements());
                }
            }
        }
        return elements;
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
}
