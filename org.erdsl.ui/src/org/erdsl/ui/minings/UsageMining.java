package org.erdsl.ui.minings;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.lsp4j.CodeLens;
import org.erdsl.ui.references.ReferencesQuery;
import org.erdsl.ui.server.OpenDocument;
import org.erdsl.ui.server.TextRanges;

/** The line above one element. */
final class UsageMining extends LineHeaderCodeMining {

    UsageMining(OpenDocument document, CodeLens lens, ICodeMiningProvider provider) throws BadLocationException {
        super(lens.getRange().getStart().getLine(), document.document(), provider, click -> ReferencesQuery.start(document,
                lens.getRange().getStart(), TextRanges.text(document.document(), lens.getRange())));
        setLabel(lens.getCommand().getTitle());
    }
}
