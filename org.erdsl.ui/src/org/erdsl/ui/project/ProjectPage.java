package org.erdsl.ui.project;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PropertyPage;
import org.erdsl.generator.OutputPart;
import org.erdsl.ui.builder.BuildAnew;
import org.erdsl.ui.builder.OutputsSetting;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Project &gt; Properties &gt; erdsl: which outputs there are and where they go, how severe the rules are, and which
 * platforms a router may have.
 */
public final class ProjectPage extends PropertyPage {

    private final Map<OutputPart, Button> parts = new EnumMap<>(OutputPart.class);
    private OutputsSetting outputs;
    private Text folder;

    @Override
    protected Control createContents(Composite parent) {
        outputs = new OutputsSetting(project());
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        new Label(area, SWT.NONE).setText(Texts.outputs);
        var choice = new Composite(area, SWT.NONE);
        RowLayoutFactory.fillDefaults().spacing(convertWidthInCharsToPixels(2)).applyTo(choice);
        for (var part : OutputPart.values()) {
            var button = new Button(choice, SWT.CHECK);
            button.setText(Texts.of(part));
            parts.put(part, button);
        }
        show(outputs.parts());
        new Label(area, SWT.NONE).setText(Texts.folder);
        folder = new Text(area, SWT.BORDER);
        folder.setText(outputs.path());
        folder.addModifyListener(typed -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        var tabs = new TabFolder(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, convertHeightInCharsToPixels(20))
                .indent(0, convertHeightInCharsToPixels(1)).applyTo(tabs);
        tab(tabs, Texts.rules, Texts.aboutRules, RuleTable::new);
        tab(tabs, Texts.platforms, Texts.aboutPlatforms, PlatformTable::new);
        return area;
    }

    private void tab(TabFolder tabs, String title, String text, Function<Composite, ReadOnlyTable> table) {
        var area = new Composite(tabs, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        var about = new Label(area, SWT.WRAP);
        about.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(70), SWT.DEFAULT).applyTo(about);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, convertHeightInCharsToPixels(12))
                .applyTo(table.apply(area).control());
        var tab = new TabItem(tabs, SWT.NONE);
        tab.setText(title);
        tab.setControl(area);
    }

    private IProject project() {
        return Adapters.adapt(getElement(), IProject.class);
    }

    private void check() {
        var status = folder.getText().isBlank() ? null : outputs.check(folder.getText());
        setErrorMessage(status == null ? Texts.noFolder : status.isOK() ? null : status.getMessage());
        setValid(status != null && status.isOK());
    }

    private void show(Set<OutputPart> chosen) {
        parts.forEach((part, button) -> button.setSelection(chosen.contains(part)));
    }

    private Set<OutputPart> chosen() {
        return parts.entrySet().stream().filter(part -> part.getValue().getSelection()).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    protected void performDefaults() {
        show(Arrays.stream(OutputPart.values()).collect(Collectors.toSet()));
        folder.setText(OutputsSetting.DEFAULT);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        if (!folder.getText().equals(outputs.path()) || !chosen().equals(outputs.parts()) || !outputs.problems().isEmpty()) {
            try {
                outputs.choose(folder.getText(), chosen());
                new BuildAnew(project()).schedule();
            } catch (BackingStoreException failure) {
                MessageDialog.openError(getShell(), getTitle(), failure.getLocalizedMessage());
                return false;
            }
        }
        return true;
    }
}
