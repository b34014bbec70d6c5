package org.erdsl.importing;

/** An export is not what it should be. The message is a sentence that says where in it. */
public final class ImportRefusedException extends Exception {

    private static final long serialVersionUID = 1;

    public ImportRefusedException(String message) {
        super(message);
    }

    /** @param path where in the export: {@code $[0].sku.tier} */
    public ImportRefusedException(String path, String message) {
        super("at " + path + ": " + message);
    }
}
