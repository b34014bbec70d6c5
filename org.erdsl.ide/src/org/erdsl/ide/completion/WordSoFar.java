package org.erdsl.ide.completion;

import java.util.Locale;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;

/**
 * Takes the proposals for the place where a word starts that go on from what there is of it.
 *
 * @param word     the part of the word before the cursor
 * @param acceptor takes them
 */
record WordSoFar(String word, IIdeContentProposalAcceptor acceptor) implements IIdeContentProposalAcceptor {

    @Override
    public void accept(ContentAssistEntry entry, int priority) {
        if (entry == null) {
            return;
        }
        var label = entry.getLabel() == null ? entry.getProposal() : entry.getLabel();
        if (label.toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT))) {
            entry.setPrefix(word);
            acceptor.accept(entry, priority);
        }
    }

    @Override
    public boolean canAcceptMoreProposals() {
        return acceptor.canAcceptMoreProposals();
    }
}
