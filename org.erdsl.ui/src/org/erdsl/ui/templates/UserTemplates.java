package org.erdsl.ui.templates;

import java.io.IOException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.templates.ContextTypeRegistry;
import org.eclipse.jface.text.templates.persistence.TemplateStore;
import org.eclipse.ui.editors.text.templates.ContributionContextTypeRegistry;
import org.eclipse.ui.editors.text.templates.ContributionTemplateStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.erdsl.ui.ErdslUi;

/** The templates that belong to the workbench and that users change, besides those that the language proposes itself. */
public final class UserTemplates {

    /** The kind of place where they can stand: anywhere in a model but in comments and quotes. */
    static final String MODEL = ErdslUi.BUNDLE + ".templates.model";

    private static final String KEY = ErdslUi.BUNDLE + ".templates";
    private static final UserTemplates INSTANCE = new UserTemplates();

    private final ContributionContextTypeRegistry contexts = new ContributionContextTypeRegistry(KEY);
    private final TemplateStore store = new ContributionTemplateStore(contexts,
            new ScopedPreferenceStore(InstanceScope.INSTANCE, ErdslUi.BUNDLE), KEY);

    private UserTemplates() {
        try {
            store.load();
            store.startListeningForPreferenceChanges();
        } catch (IOException unreadable) {
            ILog.of(UserTemplates.class).error("The templates could not be read from the preferences.", unreadable);
        }
    }

    /** The templates of this workbench. */
    public static UserTemplates get() {
        return INSTANCE;
    }

    /** The templates, which the preference page changes. */
    public TemplateStore store() {
        return store;
    }

    ContextTypeRegistry contexts() {
        return contexts;
    }
}
