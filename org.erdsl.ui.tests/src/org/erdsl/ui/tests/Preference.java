package org.erdsl.ui.tests;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.erdsl.ui.ErdslUi;
import org.osgi.service.prefs.BackingStoreException;

/** What the user has chosen on the preference page. */
final class Preference {

    private Preference() {
    }

    static void set(String key, boolean on) {
        InstanceScope.INSTANCE.getNode(ErdslUi.BUNDLE).putBoolean(key, on);
    }

    /** Back to the defaults. */
    static void restore() {
        try {
            InstanceScope.INSTANCE.getNode(ErdslUi.BUNDLE).clear();
        } catch (BackingStoreException failure) {
            throw new AssertionError(failure);
        }
    }
}
