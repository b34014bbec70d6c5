package org.erdsl.ui.preferences;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.ColorSelector;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.erdsl.ui.ErdslUi;
import org.erdsl.ui.coloring.TextKind;

/** Preferences &gt; erdsl &gt; Colors: colour, bold and italic of each kind of text. */
public final class ColorPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final String COLORS_AND_FONTS = "org.eclipse.ui.preferencePages.ColorsAndFonts";
    private static final int COLUMNS = 3;

    private final ThemeColors colors = new ThemeColors();
    private final Map<TextKind, TextStyle> styles = new EnumMap<>(TextKind.class);
    private ListViewer kinds;
    private ColorSelector color;
    private Button bold;
    private Button italic;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Texts.colorsDescription);
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, ErdslUi.BUNDLE));
        for (var kind : TextKind.values()) {
            getPreferenceStore().setDefault(kind.boldKey(), kind.isBoldByDefault());
            getPreferenceStore().setDefault(kind.italicKey(), kind.isItalicByDefault());
            styles.put(kind, new TextStyle(kind.hasColor() ? colors.get(kind) : null,
                    getPreferenceStore().getBoolean(kind.boldKey()), getPreferenceStore().getBoolean(kind.italicKey())));
        }
    }

    @Override
    protected Control createContents(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).applyTo(page);
        kinds = new ListViewer(page, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        kinds.setContentProvider(ArrayContentProvider.getInstance());
        kinds.setLabelProvider(LabelProvider.createTextProvider(kind -> Texts.of((TextKind) kind)));
        kinds.setInput(TextKind.values());
        GridDataFactory.fillDefaults().grab(true, true).span(1, COLUMNS).applyTo(kinds.getControl());
        label(page, Texts.color);
        color = new ColorSelector(page);
        color.addListener(change -> change(selected().withColor(color.getColorValue())));
        bold = box(page, Texts.bold);
        bold.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                click -> change(selected().withBold(bold.getSelection()))));
        italic = box(page, Texts.italic);
        italic.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                click -> change(selected().withItalic(italic.getSelection()))));
        link(page);
        kinds.addSelectionChangedListener(change -> show());
        kinds.setSelection(new StructuredSelection(TextKind.KEYWORD));
        return page;
    }

    private static void label(Composite parent, String text) {
        var label = new Label(parent, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().applyTo(label);
    }

    private static Button box(Composite parent, String text) {
        var box = new Button(parent, SWT.CHECK);
        box.setText(text);
        GridDataFactory.swtDefaults().span(2, 1).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(box);
        return box;
    }

    private void link(Composite parent) {
        var link = new Link(parent, SWT.NONE);
        link.setText(Texts.colorsAndFonts);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(click -> PreferencesUtil
                .createPreferenceDialogOn(getShell(), COLORS_AND_FONTS, null, "selectCategory:org.erdsl.ui.colors")));
        GridDataFactory.swtDefaults().span(COLUMNS, 1).applyTo(link);
    }

    private TextKind kind() {
        return (TextKind) kinds.getStructuredSelection().getFirstElement();
    }

    private TextStyle selected() {
        return styles.get(kind());
    }

    private void change(TextStyle style) {
        styles.put(kind(), style);
    }

    private void show() {
        if (kind() != null) {
            color.setEnabled(kind().hasColor());
            if (kind().hasColor()) {
                color.setColorValue(selected().color());
            }
            bold.setSelection(selected().bold());
            italic.setSelection(selected().italic());
        }
    }

    @Override
    protected void performDefaults() {
        for (var kind : TextKind.values()) {
            styles.put(kind, new TextStyle(kind.hasColor() ? colors.defaultOf(kind) : null, kind.isBoldByDefault(),
                    kind.isItalicByDefault()));
        }
        show();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        styles.forEach((kind, style) -> {
            if (kind.hasColor()) {
                colors.set(kind, style.color());
            }
            getPreferenceStore().setValue(kind.boldKey(), style.bold());
            getPreferenceStore().setValue(kind.italicKey(), style.italic());
        });
        return true;
    }
}
