package org.erdsl.ui.hover;

import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.swt.widgets.Shell;

/** Makes the small windows that show what the server says: beside the mouse, and beside the list of proposals. */
public final class MarkdownControls extends AbstractReusableInformationControlCreator {

    private final String status;

    /** @param status the line at the lower edge; null for none */
    public MarkdownControls(String status) {
        this.status = status;
    }

    @Override
    protected IInformationControl doCreateInformationControl(Shell parent) {
        return new DefaultInformationControl(parent, status, new MarkdownPresenter());
    }
}
