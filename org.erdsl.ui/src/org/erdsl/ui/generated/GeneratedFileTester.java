package org.erdsl.ui.generated;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** Tells commands whether a file is generated from an element of a model. */
public final class GeneratedFileTester extends PropertyTester {

    @Override
    public boolean test(Object file, String property, Object[] arguments, Object expected) {
        try {
            return GeneratedFiles.subject((IFile) file).isPresent();
        } catch (CoreException closed) {
            ILog.of(GeneratedFileTester.class).log(closed.getStatus());
            return false;
        }
    }
}
