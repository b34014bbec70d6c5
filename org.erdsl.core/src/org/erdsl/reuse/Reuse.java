package org.erdsl.reuse;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.erdsl.model.Model;

/**
 * Completes models with what they reuse, so that rules, plans and generators see elements as their author means them:
 * with the properties of their templates, and the prefixes of the sets they name.
 *
 * <p>It is done over the models as parsed. Where a text has changed, it is taken back and done anew in that file and in
 * those that reuse something of it, by whatever detour, and nowhere else.
 */
public final class Reuse extends AdapterImpl {

    private final Map<Resource, CompletedFile> files = new LinkedHashMap<>();

    private Reuse() {
    }

    /**
     * Completes these models, where that is not done yet for their present text.
     *
     * @return for each model an object that is the same as the last time for as long as neither its text has changed nor
     *     that of a file it reuses something of
     */
    public static List<Object> complete(List<Model> models) {
        if (models.isEmpty() || models.get(0).eResource() == null) {
            return models.stream().map(model -> new Object()).toList();
        }
        var resourceSet = models.get(0).eResource().getResourceSet();
        synchronized (resourceSet) {
            var reuse = of(resourceSet);
            reuse.completeWhatChanged(models);
            return models.stream().map(model -> reuse.files.get(model.eResource()).state()).toList();
        }
    }

    private void completeWhatChanged(List<Model> models) {
        models.forEach(model -> files.computeIfAbsent(model.eResource(), CompletedFile::new));
        forgetRemoved();
        var outdated = outdated();
        if (outdated.isEmpty()) {
            return;
        }
        outdated.forEach(CompletedFile::begin);
        if (outdated.stream().anyMatch(CompletedFile::reusesSomething)) {
            // Before the first change, for a change empties what resolving names has cached.
            outdated.forEach(CompletedFile::resolveNames);
        }
        var filling = new TemplateFilling(element -> outdated.contains(files.get(element.eResource())),
                (element, undo) -> files.get(element.eResource()).filled(undo));
        outdated.forEach(file -> file.fill(filling));
        outdated.forEach(CompletedFile::expand);
        outdated.forEach(CompletedFile::finish);
    }

    private void forgetRemoved() {
        files.values().removeIf(file -> {
            if (file.isRemoved()) {
                file.takeBack();
            }
            return file.isRemoved();
        });
    }

    /** The files whose text has changed, and those that reuse something of one of them, by whatever detour. */
    private Set<CompletedFile> outdated() {
        var outdated = new LinkedHashSet<CompletedFile>();
        for (var before = -1; before < outdated.size();) {
            before = outdated.size();
            for (var file : files.values()) {
                if (!outdated.contains(file) && (!file.isFinished() || file.sources().stream()
                        .anyMatch(source -> !files.containsKey(source) || outdated.contains(files.get(source))))) {
                    outdated.add(file);
                }
            }
        }
        return outdated;
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
