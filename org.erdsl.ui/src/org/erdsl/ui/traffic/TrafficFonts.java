package org.erdsl.ui.traffic;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/**
 * The fonts of the picture, made of the workbench's.
 *
 * @param name    of a box
 * @param heading of a box that holds others
 * @param detail  of what stands below a name, and beside a line
 */
record TrafficFonts(Font name, Font heading, Font detail) {

    /** They live as long as the control. */
    static TrafficFonts of(Control control) {
        var base = FontDescriptor.createFrom(JFaceResources.getDialogFont());
        var heading = base.setStyle(SWT.BOLD).createFont(control.getDisplay());
        var detail = base.increaseHeight(-1).createFont(control.getDisplay());
        control.addDisposeListener(gone -> {
            heading.dispose();
            detail.dispose();
        });
        return new TrafficFonts(JFaceResources.getDialogFont(), heading, detail);
    }
}
