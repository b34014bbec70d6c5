package org.erdsl.ui.preferences;

import org.eclipse.core.runtime.Platform;
import org.erdsl.ui.ErdslUi;

/** What users can switch on and off for all models. */
public enum EditorPreferences {

    /** Lay a file out whenever it is saved. */
    FORMAT_ON_SAVE("formatOnSave", false),

    /** Close blocks and strings when they are opened. */
    CLOSE("closeWhileTyping", true),

    /** Say above each element how many others name it. */
    USAGES("showUsages", true),

    /** Say beside names what stands behind them. */
    HINTS("showHints", true);

    private final String key;
    private final boolean byDefault;

    EditorPreferences(String key, boolean byDefault) {
        this.key = key;
        this.byDefault = byDefault;
    }

    /** What the user chose, else the default. */
    public boolean isOn() {
        return Platform.getPreferencesService().getBoolean(ErdslUi.BUNDLE, key, byDefault, null);
    }

    String key() {
        return key;
    }

    boolean byDefault() {
        return byDefault;
    }
}
