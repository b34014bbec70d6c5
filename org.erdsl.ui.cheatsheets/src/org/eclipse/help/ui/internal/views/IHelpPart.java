package org.eclipse.help.ui.internal.views;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.forms.IFormPart;

/** What the tray shows; cheat sheets are one. */
public interface IHelpPart extends IFormPart {

    /**
     * Tells it where it is shown.
     *
     * @param id     under which it was added
     * @param memory what it had saved; null where nothing is kept
     */
    void init(ReusableHelpPart parent, String id, IMemento memory);

    /** Its widget. */
    Control getControl();

    /** Shows or hides it. */
    void setVisible(boolean visible);
}
