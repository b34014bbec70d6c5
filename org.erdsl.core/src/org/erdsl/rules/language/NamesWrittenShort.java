package org.erdsl.rules.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.erdsl.model.Fact;
import org.erdsl.model.Import;
import org.erdsl.model.Model;
import org.erdsl.model.NamedElement;

/** The names of elements in other namespaces that a file does not write in full. */
final class NamesWrittenShort {

    private static final String ALL = ".*";

    private final Model file;
    private final List<ShortName> names = new ArrayList<>();

    private NamesWrittenShort(Model file) {
        this.file = file;
    }

    /**
     * A name.
     *
     * @param written as the file writes it
     * @param full with the namespace of what it refers to
     */
    private record ShortName(String written, String full) {
    }

    /** Those of a file; nothing where one of its names refers to nothing. */
    static Optional<NamesWrittenShort> of(Model file) {
        var found = new NamesWrittenShort(file);
        for (var contents = EcoreUtil.<EObject>getAllContents(file, false); contents.hasNext();) {
            if (!found.add(contents.next())) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    /** The imports that allow them: of several that allow a name, the first. */
    Set<Import> imports() {
        var used = new HashSet<Import>();
        for (var name : names) {
            file.getImports().stream().filter(imported -> allows(imported, name)).findFirst().ifPresent(used::add);
        }
        return used;
    }

    private static boolean allows(Import imported, ShortName name) {
        var namespace = imported.getImportedNamespace();
        if (namespace == null) {
            return false;
        }
        return namespace.endsWith(ALL)
                ? name.full.equals(namespace.substring(0, namespace.length() - ALL.length()) + "." + name.written)
                : name.full.equals(namespace) && namespace.endsWith("." + name.written);
    }

    private boolean add(EObject element) {
        for (var reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived()
                    && element.eIsSet(reference) && !add(element, reference)) {
                return false;
            }
        }
        return true;
    }

    private boolean add(EObject element, EReference reference) {
        var value = element.eGet(reference);
        var targets = value instanceof List<?> list ? list : List.of(value);
        // What comes from a template has no node here: its name is written in the template.
        var nodes = NodeModelUtils.findNodesForFeature(element, reference);
        for (var index = 0; index < Math.min(nodes.size(), targets.size()); index++) {
            var target = (EObject) targets.get(index);
            if (target.eIsProxy()) {
                return false;
            }
            add(NodeModelUtils.getTokenText(nodes.get(index)), target);
        }
        return true;
    }

    private void add(String written, EObject target) {
        if (target instanceof NamedElement named && !(named instanceof Fact) && named.eContainer() instanceof Model other
                && other.getNamespace() != null && !other.getNamespace().equals(file.getNamespace())) {
            var full = other.getNamespace() + "." + named.getName();
            if (!full.equals(written)) {
                names.add(new ShortName(written, full));
            }
        }
    }
}
