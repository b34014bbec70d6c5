package org.erdsl.ui.launch;

import java.util.Arrays;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.erdsl.ui.builder.ErdslNature;

/** Which project, and what to do with its models. */
final class LaunchTab extends AbstractLaunchConfigurationTab {

    private Combo project;
    private Button check;
    private Button generate;

    @Override
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        new Label(page, SWT.NONE).setText(Texts.project);
        project = new Combo(page, SWT.DROP_DOWN);
        project.setItems(Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(LaunchTab::isOurs).map(IProject::getName).toArray(String[]::new));
        project.addModifyListener(change -> updateLaunchConfigurationDialog());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(project);
        check = choice(page, Texts.checkOnly);
        generate = choice(page, Texts.checkAndGenerate);
        setControl(page);
    }

    private static boolean isOurs(IProject candidate) {
        try {
            return candidate.isAccessible() && candidate.hasNature(ErdslNature.ID);
        } catch (CoreException closed) {
            ILog.of(LaunchTab.class).log(closed.getStatus());
            return false;
        }
    }

    private Button choice(Composite page, String text) {
        var button = new Button(page, SWT.RADIO);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(click -> updateLaunchConfigurationDialog()));
        GridDataFactory.swtDefaults().span(2, 1).applyTo(button);
        return button;
    }

    private LaunchSettings settings() {
        return new LaunchSettings(project.getText().strip(), generate.getSelection() ? Goal.GENERATE : Goal.CHECK);
    }

    @Override
    public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
        new LaunchSettings("", Goal.CHECK).writeTo(configuration);
    }

    @Override
    public void initializeFrom(ILaunchConfiguration configuration) {
        try {
            var settings = LaunchSettings.of(configuration);
            project.setText(settings.project());
            check.setSelection(settings.goal() == Goal.CHECK);
            generate.setSelection(settings.goal() == Goal.GENERATE);
        } catch (CoreException unreadable) {
            setErrorMessage(unreadable.getMessage());
        }
    }

    @Override
    public void performApply(ILaunchConfigurationWorkingCopy configuration) {
        settings().writeTo(configuration);
    }

    @Override
    public boolean isValid(ILaunchConfiguration configuration) {
        var valid = settings().exists();
        setErrorMessage(valid ? null : NLS.bind(Texts.noProject, settings().project()));
        return valid;
    }

    @Override
    public String getName() {
        return Texts.tab;
    }
}
