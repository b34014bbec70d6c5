package org.erdsl.ui.workbench;

import org.eclipse.swt.custom.CaretEvent;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;

/** The line at the lower edge of the window, where commands of an editor say why they did nothing. */
public final class StatusLine {

    private StatusLine() {
    }

    /** Says why, until the cursor moves; on the user interface thread. */
    public static void refuse(IEditorPart editor, String reason) {
        var line = editor.getEditorSite().getActionBars().getStatusLineManager();
        line.setErrorMessage(reason);
        editor.getSite().getShell().getDisplay().beep();
        if (editor.getAdapter(Control.class) instanceof StyledText text) {
            text.addCaretListener(new CaretListener() {
                @Override
                public void caretMoved(CaretEvent event) {
                    text.removeCaretListener(this);
                    line.setErrorMessage(null);
                }
            });
        }
    }
}
