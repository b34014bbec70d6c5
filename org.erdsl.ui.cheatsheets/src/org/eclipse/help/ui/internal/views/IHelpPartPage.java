package org.eclipse.help.ui.internal.views;

import org.eclipse.jface.action.IToolBarManager;

/** How parts are laid out in the tray, with their buttons above. */
public interface IHelpPartPage {

    /** The space above and below a part, in pixels. */
    void setVerticalSpacing(int pixels);

    /** The space left and right of a part, in pixels. */
    void setHorizontalMargin(int pixels);

    /** The buttons above; it has an item {@code back}, before which parts insert theirs. */
    IToolBarManager getToolBarManager();

    /**
     * Shows a part on this page.
     *
     * @param id       under which the part was added
     * @param flexible whether it takes all room that is left; each does here
     */
    void addPart(String id, boolean flexible);
}
