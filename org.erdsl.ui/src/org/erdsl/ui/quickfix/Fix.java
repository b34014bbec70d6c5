package org.erdsl.ui.quickfix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.TextEdit;
import org.erdsl.ui.server.OpenDocument;

/**
 * A repair the server offers for a finding.
 *
 * @param document where the finding is
 * @param version  of the text that {@code action} refers to
 * @param action   the server's words and text changes
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

    /** Changes the text of the open document; saves nothing. */
    public void apply(IDocument text) {
        if (isCurrent()) {
            TextEdits.apply(text, edits());
        }
    }

    private List<TextEdit> edits() {
        var edits = new ArrayList<TextEdit>();
        var change = action.getEdit();
        if (change.getChanges() != null) {
            change.getChanges().entrySet().stream().filter(entry -> isHere(entry.getKey()))
                    .map(Map.Entry::getValue).forEach(edits::addAll);
        }
        if (change.getDocumentChanges() != null) {
            for (var documentChange : change.getDocumentChanges()) {
                if (documentChange.isLeft() && isHere(documentChange.getLeft().getTextDocument().getUri())) {
                    documentChange.getLeft().getEdits().forEach(edit -> {
                        if (edit.isLeft()) {
                            edits.add(edit.getLeft());
                        }
                    });
                }
            }
        }
        return edits;
    }

    private boolean isHere(String uri) {
        return document.isAt(uri);
    }
}
