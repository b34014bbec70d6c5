package org.erdsl.reuse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.util.CancelIndicator;
import org.erdsl.model.Circuit;
import org.erdsl.model.Model;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.model.Site;
import org.erdsl.model.Templatable;

/** One file on its way to being completed, and back. */
final class CompletedFile {

    private final Resource resource;
    private final Set<Resource> sources = new HashSet<>();
    /** What takes everything back, the last first. */
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private TextVersion text;
    private Object state;
    private boolean lacksSomething;

    /** By its own text: the elements that are like a template, and the parts that name sets of prefixes. */
    private List<Templatable> reusing = List.of();
    private List<EObject> naming = List.of();
    private TextVersion read;

    CompletedFile(Resource resource) {
        this.resource = resource;
    }

    boolean isRemoved() {
        return resource.getResourceSet() == null;
    }

    /** Whether everything is done for the present text, and nothing it names was missing. */
    boolean isFinished() {
        return !lacksSomething && TextVersion.of(resource).equals(text);
    }

    /** The files it reuses something of. */
    Set<Resource> sources() {
        return sources;
    }

    /** What is another object each time the file is completed. */
    Object state() {
        return state;
    }

    void takeBack() {
        undo.forEach(Runnable::run);
        undo.clear();
        sources.clear();
        lacksSomething = false;
        text = null;
    }

    /** Makes it what its text says, and looks at what that reuses. */
    void begin() {
        takeBack();
        read();
    }

    boolean reusesSomething() {
        return !reusing.isEmpty() || !naming.isEmpty();
    }

    void resolveNames() {
        EcoreUtil2.resolveLazyCrossReferences(resource, CancelIndicator.NullImpl);
    }

    void fill(TemplateFilling filling) {
        reusing.forEach(filling::fill);
        for (var element : reusing) {
            uses(element.getLike());
        }
    }

    /** Remembers how to take something back that an element took from a template. */
    void filled(Runnable takeBack) {
        undo.push(takeBack);
    }

    /** Adds the prefixes of sets; what a template gave an element may name sets too. */
    void expand() {
        var expansion = new PrefixExpansion(undo::push);
        (reusing.isEmpty() ? naming : namingSets(elements(resource))).forEach(expansion::expand);
        expansion.sets().forEach(this::uses);
    }

    private void uses(EObject reused) {
        if (reused == null || reused.eIsProxy() || reused.eResource() == null) {
            lacksSomething |= reused != null;
        } else if (reused.eResource() != resource) {
            sources.add(reused.eResource());
        }
    }

    void finish() {
        text = TextVersion.of(resource);
        state = new Object();
    }

    private void read() {
        var present = TextVersion.of(resource);
        if (present.equals(read)) {
            return;
        }
        var elements = elements(resource);
        reusing = elements.stream()
                .filter(Templatable.class::isInstance)
                .map(Templatable.class::cast)
                .filter(element -> element.eIsSet(Literals.TEMPLATABLE__LIKE))
                .toList();
        naming = namingSets(elements);
        read = present;
    }

    private static List<EObject> elements(Resource resource) {
        var elements = new ArrayList<EObject>();
        for (var content : resource.getContents()) {
            if (content instanceof Model model) {
                elements.addAll(model.getElements());
            }
        }
        return elements;
    }

    private static List<EObject> namingSets(List<EObject> elements) {
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
