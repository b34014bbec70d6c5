package org.erdsl.landscape;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.erdsl.library.Library;
import org.erdsl.model.Model;
import org.erdsl.reuse.TextVersion;
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
        return cache(resource.getResourceSet()).landscape(resources);
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

    private static Cache cache(ResourceSet resourceSet) {
        var cache = (Cache) EcoreUtil.getAdapter(resourceSet.eAdapters(), Cache.class);
        if (cache == null) {
            cache = new Cache();
            resourceSet.eAdapters().add(cache);
        }
        return cache;
    }

    /** The landscape that was asked for last. */
    private static final class Cache extends AdapterImpl {

        private Map<URI, TextVersion> texts = Map.of();
        private Landscape landscape;

        synchronized Landscape landscape(Map<URI, Resource> resources) {
            var present = new LinkedHashMap<URI, TextVersion>();
            resources.forEach((uri, resource) -> present.put(uri, TextVersion.of(resource)));
            if (landscape == null || !present.equals(texts)) {
                // Of other files, the landscape before may still be asked by somebody who sees those.
                var before = present.keySet().equals(texts.keySet()) ? Optional.ofNullable(landscape)
                        : Optional.<Landscape>empty();
                // A file may be known by two URIs, one of them relative.
                landscape = new Landscape(resources.values().stream()
                        .distinct()
                        .flatMap(resource -> resource.getContents().stream())
                        .filter(Model.class::isInstance)
                        .map(Model.class::cast)
                        .toList(), before);
                texts = present;
            }
            return landscape;
        }

        @Override
        public boolean isAdapterForType(Object type) {
            return type == Cache.class;
        }
    }
}
