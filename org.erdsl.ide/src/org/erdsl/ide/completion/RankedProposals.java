package org.erdsl.ide.completion;

import com.google.common.collect.Iterables;
import com.google.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalAcceptor;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.xbase.lib.Pair;

/**
 * Takes every proposal and keeps the best. Xtext stops at a hundred before it has seen the others, so in a large
 * workspace what makes most sense might not be among them.
 */
public class RankedProposals extends IdeContentProposalAcceptor {

    /** More than a person reads; what is typed next narrows them down. */
    private static final int SHOWN = 200;

    @Inject
    private OperationCanceledManager cancellation;

    private final Map<String, Pair<Integer, ContentAssistEntry>> byLabel = new HashMap<>();

    @Override
    public void accept(ContentAssistEntry entry, int priority) {
        cancellation.checkCanceled(cancelIndicator);
        if (entry == null) {
            return;
        }
        var label = (entry.getLabel() == null ? entry.getProposal() : entry.getLabel()) + '\n' + entry.getKind();
        var before = byLabel.get(label);
        if (before == null || before.getKey() < priority) {
            if (before != null) {
                entries.remove(before);
            }
            var added = Pair.of(priority, entry);
            byLabel.put(label, added);
            entries.add(added);
        }
    }

    /** By kind last, so that a template and a keyword of one name are both kept. */
    @Override
    public int compare(Pair<Integer, ContentAssistEntry> first, Pair<Integer, ContentAssistEntry> second) {
        var order = super.compare(first, second);
        return order != 0 ? order : first.getValue().getKind().compareTo(second.getValue().getKind());
    }

    @Override
    public boolean canAcceptMoreProposals() {
        return true;
    }

    @Override
    public boolean didAcceptAllProposals() {
        return entries.size() <= SHOWN;
    }

    @Override
    public Iterable<ContentAssistEntry> getEntries() {
        return Iterables.limit(super.getEntries(), SHOWN);
    }
}
