package org.erdsl.ide.actions;

import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.resource.XtextResource;

/**
 * For what actions are asked.
 *
 * @param resource    the file
 * @param document    its text
 * @param range       what is selected; empty at the cursor
 * @param diagnostics what the client shows there
 */
record ActionRequest(XtextResource resource, Document document, Range range, List<Diagnostic> diagnostics) {

    int offset() {
        return document.getOffSet(range.getStart());
    }
}
