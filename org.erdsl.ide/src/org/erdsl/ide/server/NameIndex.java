package org.erdsl.ide.server;

import com.google.common.collect.FluentIterable;
import com.google.common.collect.Iterables;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

/**
 * Which file declares which names, of which a copy costs next to nothing.
 *
 * <p>Xtext copies its index twice whenever something is typed, for a build that is cancelled must leave no trace, and
 * compares what was with what is. Here copies share what they have in common, which nobody changes any more, and each
 * keeps beside it the few files that differ.
 */
final class NameIndex extends ResourceDescriptionsData {

    /** With more different files, looking at each of them takes longer than to copy once and for all. */
    private static final int MOST_CHANGED = 16;

    private ResourceDescriptionsData common;

    /** Whether another copy has the same. */
    private boolean isShared;

    /** Where it differs from what is common, by file; null for a file that is gone. */
    private final Map<URI, IResourceDescription> changed;

    /** Of nothing. */
    NameIndex() {
        this(new ResourceDescriptionsData(List.of()), false, Map.of());
    }

    private NameIndex(ResourceDescriptionsData common, boolean isShared, Map<URI, IResourceDescription> changed) {
        super(Collections.emptyMap(), Collections.emptyMap());
        this.common = common;
        this.isShared = isShared;
        this.changed = new LinkedHashMap<>(changed);
    }

    @Override
    public ResourceDescriptionsData copy() {
        isShared = true;
        return new NameIndex(common, true, changed);
    }

    @Override
    public void addDescription(URI file, IResourceDescription description) {
        if (isShared && !changed.containsKey(file) && changed.size() == MOST_CHANGED) {
            common = common.copy();
            changed.forEach(common::addDescription);
            changed.clear();
            isShared = false;
        }
        if (isShared) {
            changed.remove(file); // what came last stands last
            changed.put(file, description);
        } else {
            common.addDescription(file, description);
        }
    }

    @Override
    public void removeDescription(URI file) {
        addDescription(file, null);
    }

    @Override
    public IResourceDescription getResourceDescription(URI file) {
        return changed.containsKey(file) ? changed.get(file) : common.getResourceDescription(file);
    }

    @Override
    public Iterable<IResourceDescription> getAllResourceDescriptions() {
        return changed.isEmpty() ? common.getAllResourceDescriptions() : Iterables.concat(
                Iterables.filter(common.getAllResourceDescriptions(), file -> !changed.containsKey(file.getURI())), present());
    }

    private Iterable<IResourceDescription> present() {
        return Iterables.filter(changed.values(), Objects::nonNull);
    }

    @Override
    protected Iterable<IResourceDescription> getSelectables() {
        return getAllResourceDescriptions();
    }

    @Override
    public Set<URI> getAllURIs() {
        if (changed.isEmpty()) {
            return common.getAllURIs();
        }
        var all = new LinkedHashSet<URI>();
        getAllResourceDescriptions().forEach(file -> all.add(file.getURI()));
        return all;
    }

    @Override
    public Iterable<IEObjectDescription> getExportedObjects(EClass type, QualifiedName name, boolean ignoreCase) {
        var found = common.getExportedObjects(type, name, ignoreCase);
        return changed.isEmpty() ? found : Iterables.concat(
                Iterables.filter(found, element -> !changed.containsKey(element.getEObjectURI().trimFragment())),
                FluentIterable.from(present()).transformAndConcat(file -> file.getExportedObjects(type, name, ignoreCase)));
    }
}
