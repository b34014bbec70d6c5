package org.erdsl.landscape;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.erdsl.library.Library;
import org.erdsl.model.Model;
import org.erdsl.scoping.Imports;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Finds the landscape a file belongs to, and keeps it until one of its files changes. */
@Singleton
public class LandscapeProvider {

    @Inject
    private ResourceDescriptionsProvider descriptions;

    @Inject
    private IContainer.Manager containers;

    @Inject
    private Imports imports;

    /** The landscape of a file: the files it is checked together with and those it imports. */
    public Landscape get(Resource resource) {
        var resources = visible(resource);
        var texts = resources.values().stream().map(LandscapeProvider::text).toList();
        var cache = cache(resource.getResourceSet());
        if (!texts.equals(cache.texts)) {
            cache.texts = texts;
            cache.landscape = new Landscape(resources.values().stream()
                    .flatMap(r -> r.getContents().stream())
                    .filter(Model.class::isInstance)
                    .map(Model.class::cast)
                    .toList());
        }
        return cache.landscape;
    }

    private TreeMap<URI, Resource> visible(Resource resource) {
        var visible = new TreeMap<URI, Resource>(Comparator.comparing(URI::toString));
        visible.put(resource.getURI(), resource);
        var index = descriptions.getResourceDescriptions(resource);
        for (var container : containers.getVisibleContainers(imports.describe(resource), index)) {
            for (var description : container.getResourceDescriptions()) {
                var uri = description.getURI();
                if (!Library.isLibrary(uri)) {
                    visible.computeIfAbsent(uri, key -> resource.getResourceSet().getResource(key, true));
                }
            }
        }
        for (var imported : imports.transitive(resource)) {
            visible.putIfAbsent(imported.getURI(), imported);
        }
        return visible;
    }

    /** What is not equal to what it was once the file has another text: some editors parse anew, some count changes. */
    private static Object text(Resource resource) {
        return resource instanceof XtextResource file
                ? new Text(file.getParseResult(), file.getModificationStamp())
                : resource;
    }

    private static Cache cache(ResourceSet resourceSet) {
        var cache = (Cache) EcoreUtil.getAdapter(resourceSet.eAdapters(), Cache.class);
        if (cache == null) {
            cache = new Cache();
            resourceSet.eAdapters().add(cache);
        }
        return cache;
    }

    private record Text(IParseResult parsed, long changes) {
    }

    private static final class Cache extends AdapterImpl {

        private List<Object> texts;
        private Landscape landscape;

        @Override
        public boolean isAdapterForType(Object type) {
            return type == Cache.class;
        }
    }
}
