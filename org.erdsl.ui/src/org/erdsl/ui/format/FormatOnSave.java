package org.erdsl.ui.format;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.swt.widgets.Display;
import org.erdsl.ui.preferences.EditorPreferences;
import org.erdsl.ui.quickfix.TextEdits;
import org.erdsl.ui.server.Answers;
import org.erdsl.ui.server.OpenDocument;

/** Lays a file out before it is written, when the user wants that. A layout that is late is left for the next time. */
public final class FormatOnSave {

    private FormatOnSave() {
    }

    /** Called when the platform begins to write a buffer. */
    public static void before(ITextFileBuffer buffer, OpenDocument document) {
        if (buffer.isDirty() && Display.getCurrent() != null && EditorPreferences.FORMAT_ON_SAVE.isOn()) {
            var version = document.version();
            Answers.await(Layout.whole(document)).filter(edits -> document.version() == version)
                    .ifPresent(edits -> TextEdits.apply(document.document(), edits));
        }
    }
}
