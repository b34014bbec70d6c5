package org.erdsl.ui.spelling;

import java.util.stream.Stream;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.texteditor.spelling.SpellingProblem;
import org.erdsl.ide.spelling.EnglishDictionary;
import org.erdsl.ide.spelling.Word;

/** A word that the dictionary does not have. */
final class UnknownWord extends SpellingProblem {

    private static final int MOST_SUGGESTIONS = 8;

    private final Word word;

    UnknownWord(Word word) {
        this.word = word;
    }

    @Override
    public int getOffset() {
        return word.offset();
    }

    @Override
    public int getLength() {
        return word.length();
    }

    @Override
    public String getMessage() {
        return NLS.bind(Texts.unknownWord, word.text());
    }

    /** What may have been meant, and then what makes the word a known one. */
    @Override
    public ICompletionProposal[] getProposals() {
        var changes = EnglishDictionary.get().suggestions(word.text(), MOST_SUGGESTIONS).stream()
                .map(meant -> (ICompletionProposal) new ChangeWord(word, meant));
        return Stream.concat(changes, Stream.of(
                new KnowWord(NLS.bind(Texts.addToWorkspace, word.text()), () -> UserWords.get().keep(word.text())),
                new KnowWord(NLS.bind(Texts.ignore, word.text()), () -> UserWords.get().ignore(word.text()))))
                .toArray(ICompletionProposal[]::new);
    }
}
