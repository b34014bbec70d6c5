package org.erdsl.ui.generated;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.LabelProvider;
import org.erdsl.ui.builder.OutputsSetting;

/** Names generated files by their path in the outputs folder. */
final class GeneratedFileLabels extends LabelProvider {

    @Override
    public String getText(Object file) {
        var generated = (IFile) file;
        return generated.getFullPath().makeRelativeTo(new OutputsSetting(generated.getProject()).folder().getFullPath()).toString();
    }
}
