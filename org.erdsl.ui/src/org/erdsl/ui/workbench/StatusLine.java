package org.erdsl.ui.workbench;

import org.eclipse.ui.IEditorPart;

/** The line at the lower edge of the window, where commands of an editor say why they did nothing. */
public final class StatusLine {

    private StatusLine() {
    }

    /** Says why, until the next message; on the user interface thread. */
    public static void refuse(IEditorPart editor, String reason) {
        var line = editor.getEditorSite().getActionBars().getStatusLineManager();
        line.setErrorMessage(reason);
        editor.getSite().getShell().getDisplay().beep();
    }
}
