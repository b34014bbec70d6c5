package org.erdsl.ui.wizards;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.erdsl.interview.FirstModel;
import org.erdsl.interview.FirstModelCheck;
import org.erdsl.interview.Interview;
import org.erdsl.ui.ErdslUi;
import org.erdsl.ui.Language;
import org.erdsl.ui.builder.ErdslNature;

/** New &gt; erdsl Project: asks for the company's circuit, and makes a project with a model that has no error. */
public final class NewProjectWizard extends BasicNewResourceWizard {

    private WizardNewProjectCreationPage project;
    private InterviewPage interview;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        super.init(workbench, selection);
        setWindowTitle(Texts.newProject);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        project = new WizardNewProjectCreationPage("project");
        project.setTitle(Texts.newProject);
        project.setDescription(Texts.newProjectDescription);
        interview = new InterviewPage();
        addPage(project);
        addPage(interview);
    }

    @Override
    public boolean performFinish() {
        var answers = interview.answers();
        var handle = project.getProjectHandle();
        var location = project.useDefaults() ? null : project.getLocationPath();
        var created = new IFile[1];
        try {
            getContainer().run(true, false, monitor -> {
                var description = handle.getWorkspace().newProjectDescription(handle.getName());
                description.setLocation(location);
                var text = text(answers);
                try {
                    handle.getWorkspace().run((IProgressMonitor progress) -> {
                        var steps = SubMonitor.convert(progress, 3);
                        handle.create(description, steps.split(1));
                        handle.open(steps.split(1));
                        ErdslNature.addTo(handle);
                        created[0] = write(handle, text, steps.split(1));
                    }, handle.getWorkspace().getRoot(), IWorkspace.AVOID_UPDATE, monitor);
                } catch (CoreException failure) {
                    throw new InvocationTargetException(failure);
                }
            });
        } catch (InvocationTargetException failure) {
            return refuse(failure.getCause());
        } catch (InterruptedException impossible) {
            Thread.currentThread().interrupt();
            return false;
        }
        show(created[0]);
        return true;
    }

    /** The model, unless an answer makes an error of it. */
    private static String text(Interview answers) throws InvocationTargetException {
        var injector = Language.get().injector();
        var text = injector.getInstance(FirstModel.class).text(answers);
        List<String> errors = injector.getInstance(FirstModelCheck.class).errors(text);
        if (!errors.isEmpty()) {
            throw new InvocationTargetException(new WrongAnswerException(errors.get(0)));
        }
        return text;
    }

    private static IFile write(IProject project, String text, IProgressMonitor monitor) throws CoreException {
        var file = project.getFile(Texts.model + '.' + ErdslUi.FILE_EXTENSION);
        file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, monitor);
        return file;
    }

    /** A wrong answer is said where it was given; everything else is a failure. */
    private boolean refuse(Throwable failure) {
        if (failure instanceof WrongAnswerException wrong) {
            getContainer().showPage(interview);
            interview.setErrorMessage(wrong.getMessage());
        } else if (failure instanceof CoreException refused) {
            ErrorDialog.openError(getShell(), Texts.newProject, null, refused.getStatus());
        } else {
            throw new IllegalStateException("The project could not be created.", failure);
        }
        return false;
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
