package org.erdsl.ui.workbench;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.IEditorInput;
import org.erdsl.ui.ErdslUi;

/** Tells commands whether an editor shows a model, in the workspace or in the library. */
public final class ModelInputTester extends PropertyTester {

    @Override
    public boolean test(Object input, String property, Object[] arguments, Object expected) {
        return ErdslUi.isModel(((IEditorInput) input).getName());
    }
}
