package org.erdsl.ui.quickfix;

import java.util.List;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.TextEdit;
import org.erdsl.ui.server.OpenDocument;

/**
 * A repair the server offers for a finding.
 *
 * @param document where the finding is
 * @param version  of the text that {@code action} refers to
 * @param action   the server's words and changes, as a map from address to changes
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

    /** Whether all of its changes are of this document: a change of a file that nobody sees is not offered. */
    public boolean isHere() {
        return edits().size() == count();
    }

    /** Changes the text of the open document; saves nothing. */
    public void apply(IDocument text) {
        if (isCurrent() && isHere()) {
            TextEdits.apply(text, edits());
        }
    }

    private List<TextEdit> edits() {
        return action.getEdit().getChanges().entrySet().stream()
                .filter(entry -> document.isAt(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream()).toList();
    }

    private long count() {
        return action.getEdit().getChanges().values().stream().mapToLong(List::size).sum();
    }
}
