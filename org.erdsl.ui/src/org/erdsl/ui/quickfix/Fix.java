package org.erdsl.ui.quickfix;

import java.util.List;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.TextEdit;
import org.erdsl.ui.change.PerformChange;
import org.erdsl.ui.server.OpenDocument;

/**
 * A change the server offers: a repair of a finding, or another one at the cursor.
 *
 * @param document where it is offered
 * @param version  of the text that {@code action} refers to
 * @param action   the server's words and changes
 */
public record Fix(OpenDocument document, int version, CodeAction action) {

    /** What it does, in a few words. */
    public String title() {
        return action.getTitle();
    }

    /** Whether the text is still the one the changes were made for. */
    public boolean isCurrent() {
        return document.version() == version;
    }

    /** Changes the text of the open document, and saves nothing; or the files, when it is about others too. */
    public void apply(IDocument text) {
        if (!isCurrent()) {
            return;
        }
        if (isHere()) {
            TextEdits.apply(text, edits());
        } else {
            new PerformChange(title(), action.getEdit()).schedule();
        }
    }

    private boolean isHere() {
        return action.getEdit().getDocumentChanges() == null
                && action.getEdit().getChanges().keySet().stream().allMatch(document::isAt);
    }

    private List<TextEdit> edits() {
        return action.getEdit().getChanges().values().stream().flatMap(List::stream).toList();
    }
}
