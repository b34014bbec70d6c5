package org.erdsl.importing;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.erdsl.library.Library;
import org.erdsl.model.NamedElement;

/**
 * What importers know besides the export.
 *
 * @param library the facts names are looked up in
 * @param today the day of the import
 * @param region the Azure region the export was taken in, or null
 */
record ImportContext(Library library, LocalDate today, String region) {

    /** The element of the library of this type with this name, or else with this label, in any case. */
    <T extends NamedElement> Optional<T> find(Class<T> type, EClass eClass, String nameOrLabel) {
        return library.find(eClass, nameOrLabel).map(type::cast).or(() -> library.elements(type).stream()
                .filter(element -> nameOrLabel.equalsIgnoreCase(element.getDisplayName())
                        || nameOrLabel.equalsIgnoreCase(element.getName()))
                .findFirst());
    }
}
