package org.eclipse.help.ui.internal.views;

import org.eclipse.jface.dialogs.DialogTray;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What a dialog shows beside itself when a cheat sheet is opened while it is open. */
public class HelpTray extends DialogTray {

    private ReusableHelpPart part;

    @Override
    protected Control createContents(Composite parent) {
        part = new ReusableHelpPart(parent, ((TrayDialog) parent.getShell().getData())::closeTray);
        return part.getControl();
    }

    /** What is in it, once a dialog has opened it. */
    public ReusableHelpPart getHelpPart() {
        return part;
    }
}
