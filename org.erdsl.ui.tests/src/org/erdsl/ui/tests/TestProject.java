package org.erdsl.ui.tests;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A project of its own for each test, deleted with its editors after it. */
final class TestProject implements BeforeEachCallback, AfterEachCallback {

    private IProject project;

    @Override
    public void beforeEach(ExtensionContext test) throws CoreException {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject(test.getRequiredTestMethod().getName());
        project.create(null);
        project.open(null);
    }

    @Override
    public void afterEach(ExtensionContext test) throws CoreException {
        Waiting.inUi(() -> {
            var window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
            // A dialog that a failed test left open would hold up all that follow.
            for (var shell : window.getShell().getDisplay().getShells()) {
                if (!shell.isDisposed() && shell != window.getShell() && shell.isVisible()) {
                    shell.close();
                }
            }
            return window.getActivePage().closeAllEditors(false);
        });
        project.delete(true, true, null);
    }

    IProject get() {
        return project;
    }

    /** A model in this project. */
    IFile model(String name, String text) {
        try {
            var file = project.getFile(name);
            file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
            return file;
        } catch (CoreException failure) {
            throw new AssertionError(failure);
        }
    }
}
