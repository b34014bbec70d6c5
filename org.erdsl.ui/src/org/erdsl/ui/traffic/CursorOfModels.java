package org.erdsl.ui.traffic;

import java.util.function.Consumer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.texteditor.ITextEditor;
import org.erdsl.ui.workbench.ActiveModel;

/**
 * Tells of the cursor in the model that is on top of the editors, whoever moves it: the workbench itself tells of the
 * part with the focus only, and a click in the Outline moves it too.
 */
final class CursorOfModels implements IPartListener2 {

    private final IWorkbenchPage page;
    private final Consumer<ActiveModel> moved;
    private final Runnable closed;
    private final ISelectionChangedListener follow = event -> tell();
    private ITextEditor editor;

    /**
     * @param moved  told of the model whose cursor moved
     * @param closed told when no model is on top any more
     */
    CursorOfModels(IWorkbenchPage page, Consumer<ActiveModel> moved, Runnable closed) {
        this.page = page;
        this.moved = moved;
        this.closed = closed;
    }

    void begin() {
        page.addPartListener(this);
        enter(page.getActiveEditor());
    }

    void end() {
        page.removePartListener(this);
        leave();
    }

    private void tell() {
        ActiveModel.of(editor).ifPresent(moved);
    }

    private void enter(IEditorPart part) {
        leave();
        if (part instanceof ITextEditor text && ActiveModel.of(text).isPresent()
                && text.getSelectionProvider() instanceof IPostSelectionProvider selections) {
            editor = text;
            selections.addPostSelectionChangedListener(follow);
            tell();
        }
    }

    private void leave() {
        if (editor != null && editor.getSelectionProvider() instanceof IPostSelectionProvider selections) {
            selections.removePostSelectionChangedListener(follow);
        }
        editor = null;
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        partBroughtToTop(part);
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof IEditorPart top && top != editor) {
            enter(top);
        }
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference part) {
        if (part.getPart(false) == editor) {
            enter(editor);
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        if (editor != null && part.getPart(false) == editor) {
            leave();
            closed.run();
        }
    }
}
