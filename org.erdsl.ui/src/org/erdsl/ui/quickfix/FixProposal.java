package org.erdsl.ui.quickfix;

import org.eclipse.jface.text.IDocument;
import org.erdsl.ui.PlainProposal;

/** A fix in the list that Ctrl+1 opens. */
record FixProposal(Fix fix) implements PlainProposal {

    @Override
    public void apply(IDocument document) {
        fix.apply(document);
    }

    @Override
    public String getDisplayString() {
        return fix.title();
    }
}
