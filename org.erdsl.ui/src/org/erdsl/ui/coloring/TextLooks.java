package org.erdsl.ui.coloring;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.erdsl.ui.ErdslUi;

/** Turns looks into what the widget shows, by the colours of the theme and the choices of the user. */
final class TextLooks {

    /** Begins the ids of the colours in plugin.xml and the style sheets. */
    static final String COLORS = ErdslUi.BUNDLE + ".color.";

    private TextLooks() {
    }

    /** The text at this place with this look. */
    static StyleRange style(int offset, int length, Look look) {
        var color = JFaceResources.getColorRegistry().get(look.kind().colorId());
        return new StyleRange(offset, length, color, null, fontStyle(look.declares() ? TextKind.DECLARATION : look.kind()));
    }

    private static int fontStyle(TextKind kind) {
        return (chosen(kind.boldKey(), kind.isBoldByDefault()) ? SWT.BOLD : SWT.NORMAL)
                | (chosen(kind.italicKey(), kind.isItalicByDefault()) ? SWT.ITALIC : SWT.NORMAL);
    }

    private static boolean chosen(String key, boolean byDefault) {
        return Platform.getPreferencesService().getBoolean(ErdslUi.BUNDLE, key, byDefault, null);
    }
}
