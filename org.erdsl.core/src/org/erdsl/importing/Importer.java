package org.erdsl.importing;

/** Turns an export of one kind into text of a model. */
interface Importer {

    /**
     * Writes what the export says.
     *
     * @throws ImportRefusedException when it says something that is not understood
     */
    void write(ExportedValue export, ModelText text, ImportContext context) throws ImportRefusedException;
}
