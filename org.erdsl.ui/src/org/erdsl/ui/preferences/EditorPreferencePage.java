package org.erdsl.ui.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Link;
import org.erdsl.ui.ErdslUi;

/** Preferences &gt; erdsl: what happens on save, and what the editor shows besides the text. */
public final class EditorPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final String COLORS = "org.erdsl.ui.preferences.colors";

    /** Called by the platform. */
    public EditorPreferencePage() {
        super(GRID);
        var store = new ScopedPreferenceStore(InstanceScope.INSTANCE, ErdslUi.BUNDLE);
        for (var preference : EditorPreferences.values()) {
            store.setDefault(preference.key(), preference.byDefault());
        }
        setPreferenceStore(store);
        setDescription(Texts.description);
    }

    @Override
    protected void createFieldEditors() {
        add(EditorPreferences.FORMAT_ON_SAVE, Texts.formatOnSave);
        add(EditorPreferences.CLOSE, Texts.closeWhileTyping);
        add(EditorPreferences.USAGES, Texts.showUsages);
        add(EditorPreferences.HINTS, Texts.showHints);
        var colors = new Link(getFieldEditorParent(), SWT.NONE);
        colors.setText(Texts.colors);
        colors.addSelectionListener(SelectionListener.widgetSelectedAdapter(click -> PreferencesUtil
                .createPreferenceDialogOn(getShell(), COLORS, null, null)));
        GridDataFactory.swtDefaults().indent(0, convertHeightInCharsToPixels(1)).applyTo(colors);
    }

    private void add(EditorPreferences preference, String text) {
        addField(new BooleanFieldEditor(preference.key(), text, getFieldEditorParent()));
    }

    @Override
    public void init(IWorkbench workbench) {
        // Nothing of the workbench is needed.
    }
}
