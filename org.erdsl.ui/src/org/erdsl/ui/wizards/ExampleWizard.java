package org.erdsl.ui.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.erdsl.ui.ErdslUi;
import org.erdsl.ui.builder.ErdslNature;

/** New &gt; Example &gt; erdsl Examples: makes a project of each chosen example, and opens its model. */
public final class ExampleWizard extends BasicNewResourceWizard {

    private ExamplesPage page;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        super.init(workbench, selection);
        setWindowTitle(Texts.examples);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        try {
            page = new ExamplesPage(ExampleCatalog.read());
        } catch (IOException unreadable) {
            throw new IllegalStateException("The examples of this bundle cannot be read.", unreadable);
        }
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var chosen = page.chosen();
        List<IFile> created = new ArrayList<>();
        try {
            getContainer().run(true, false, new WorkspaceModifyOperation() {
                @Override
                protected void execute(IProgressMonitor monitor) throws CoreException {
                    var steps = SubMonitor.convert(monitor, chosen.size());
                    for (var example : chosen) {
                        created.addAll(create(example, steps.split(1)));
                    }
                }
            });
        } catch (InvocationTargetException failure) {
            ErrorDialog.openError(getShell(), Texts.examples, null, Status.error(Texts.notImported, failure.getCause()));
            return false;
        } catch (InterruptedException impossible) {
            Thread.currentThread().interrupt();
            return false;
        }
        created.forEach(this::show);
        return true;
    }

    private static List<IFile> create(Example example, SubMonitor monitor) throws CoreException {
        monitor.setWorkRemaining(example.files().size() + 2);
        var project = ResourcesPlugin.getWorkspace().getRoot().getProject(example.name());
        project.create(monitor.split(1));
        project.open(monitor.split(1));
        ErdslNature.addTo(project);
        var created = new ArrayList<IFile>();
        for (var source : example.files()) {
            var file = project.getFile(IPath.fromPortableString(source.getPath()).lastSegment());
            copy(source, project, file, monitor.split(1));
            created.add(file);
        }
        return created;
    }

    private static void copy(URL source, IProject project, IFile file, IProgressMonitor monitor) throws CoreException {
        try (var text = source.openStream()) {
            file.create(text, true, monitor);
        } catch (IOException unreadable) {
            throw new CoreException(Status.error("The example cannot be read: " + project.getName(), unreadable));
        }
    }

    private void show(IFile model) {
        selectAndReveal(model);
        try {
            IDE.openEditor(getWorkbench().getActiveWorkbenchWindow().getActivePage(), model);
        } catch (PartInitException failure) {
            StatusManager.getManager().handle(failure, ErdslUi.BUNDLE);
        }
    }
}
