package org.erdsl.ui.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.erdsl.ui.workbench.ActiveModel;

/** Gives the Outline view a page for the editor of a model. */
public final class OutlineAdapters implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object editor, Class<T> type) {
        return type == IContentOutlinePage.class && editor instanceof IEditorPart part
                ? ActiveModel.of(part).map(model -> type.cast(new OutlinePage(model.editor()))).orElse(null) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IContentOutlinePage.class};
    }
}
