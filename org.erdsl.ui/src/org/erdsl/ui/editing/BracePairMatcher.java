package org.erdsl.ui.editing;

import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Shows which brace belongs to the one at the cursor. */
public final class BracePairMatcher extends DefaultCharacterPairMatcher {

    /** Called by the Generic Editor. */
    public BracePairMatcher() {
        super(new char[] {'{', '}'}, IDocumentExtension3.DEFAULT_PARTITIONING);
    }
}
