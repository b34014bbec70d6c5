package org.erdsl.ui;

import org.eclipse.core.runtime.Platform;

/** Names that plugin.xml and the code share. */
public final class ErdslUi {

    /** The bundle. */
    public static final String BUNDLE = "org.erdsl.ui";

    /** The content type of {@code *.erdsl} files. */
    public static final String CONTENT_TYPE = BUNDLE + ".model";

    /** The ending of their names. */
    public static final String FILE_EXTENSION = "erdsl";

    private ErdslUi() {
    }

    /** Whether a file of this name holds an erdsl model. */
    public static boolean isModel(String fileName) {
        var type = Platform.getContentTypeManager().getContentType(CONTENT_TYPE);
        return type != null && type.isAssociatedWith(fileName);
    }
}
