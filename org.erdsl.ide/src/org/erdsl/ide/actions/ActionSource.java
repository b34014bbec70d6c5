package org.erdsl.ide.actions;

import java.util.List;
import org.eclipse.lsp4j.CodeAction;

/** Offers changes of one kind. */
interface ActionSource {

    /** The kind of its actions, one of those of the language server protocol or a kind below it. */
    String kind();

    /** What it offers, best first; the kind is set by whoever asks. */
    List<CodeAction> actions(ActionRequest request);
}
