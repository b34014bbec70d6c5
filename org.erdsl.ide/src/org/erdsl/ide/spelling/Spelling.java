package org.erdsl.ide.spelling;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.erdsl.ide.coloring.SyntaxTokens;

/** Finds the words of a model's comments and sentences that may be misspelt. The model need not be valid. */
@Singleton
public class Spelling {

    private final Vocabulary vocabulary;

    @Inject
    Spelling(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The words of the text that a dictionary is to be asked about, in their order: those that are written for people,
     * and are neither code nor words of the language, its library, or the names in the text.
     */
    public List<Word> words(String text) {
        var tokens = SyntaxTokens.of(text);
        var names = Vocabulary.namesIn(text, tokens);
        var words = new ArrayList<Word>();
        for (var prose : Prose.of(text, tokens)) {
            for (var word : Words.in(text, prose.offset(), prose.end())) {
                if (!names.contains(word.text().toLowerCase(Locale.ROOT)) && !vocabulary.contains(word.text())) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /** The words of the text that the dictionary does not know either. */
    public List<Word> mistakes(String text) {
        var dictionary = EnglishDictionary.get();
        return words(text).stream().filter(word -> !dictionary.contains(word.text())).toList();
    }
}
