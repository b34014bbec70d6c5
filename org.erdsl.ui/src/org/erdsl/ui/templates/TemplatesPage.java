package org.erdsl.ui.templates;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.eclipse.ui.texteditor.templates.TemplatePreferencePage;
import org.erdsl.ui.ErdslUi;

/** Preferences &gt; erdsl &gt; Templates. */
public final class TemplatesPage extends TemplatePreferencePage {

    /** Called by the platform. */
    public TemplatesPage() {
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, ErdslUi.BUNDLE));
        setTemplateStore(UserTemplates.get().store());
        setContextTypeRegistry(UserTemplates.get().contexts());
    }

    /** The layout of models is that of the language, not of a template. */
    @Override
    protected boolean isShowFormatterSetting() {
        return false;
    }
}
