package org.erdsl.ide.spelling;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.erdsl.ide.coloring.SyntaxToken;
import org.erdsl.ide.coloring.SyntaxToken.Kind;
import org.erdsl.library.Library;

/** Words that are right in a model though no dictionary has them: those of the language and its library, and names. */
@Singleton
public class Vocabulary {

    /** A part of a name: letters, of which the first alone may be a capital. */
    private static final Pattern PART = Pattern.compile("\\p{Lu}?\\p{Ll}+");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    private final Library library;
    private final IGrammarAccess grammar;
    private Set<String> general;

    @Inject
    Vocabulary(Library library, IGrammarAccess grammar) {
        this.library = library;
        this.grammar = grammar;
    }

    /** Whether this is a word of the language, or of a name or text of the library. Capitals do not matter. */
    boolean contains(String word) {
        return general().contains(word.toLowerCase(Locale.ROOT));
    }

    private synchronized Set<String> general() {
        if (general == null) {
            var words = new HashSet<String>();
            GrammarUtil.getAllKeywords(grammar.getGrammar()).forEach(keyword -> addWords(keyword, words));
            for (var fact : library.elements()) {
                for (var attribute : fact.eClass().getEAllAttributes()) {
                    if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING) {
                        addTexts(fact.eGet(attribute), attribute, words);
                    }
                }
            }
            general = words;
        }
        return general;
    }

    private static void addTexts(Object value, EAttribute attribute, Set<String> words) {
        if (attribute.isMany()) {
            ((List<?>) value).forEach(one -> addWords((String) one, words));
        } else if (value != null) {
            addWords((String) value, words);
        }
    }

    /** The words of the names and display names in a text, in small letters. */
    static Set<String> namesIn(String text, List<SyntaxToken> tokens) {
        var names = new HashSet<String>();
        for (var index = 0; index < tokens.size(); index++) {
            var token = tokens.get(index);
            if (token.kind() == Kind.NAME || token.kind() == Kind.STRING && !Prose.isSentence(text, tokens, index)) {
                addWords(text.substring(token.offset(), token.end()), names);
            }
        }
        return names;
    }

    /** The words of names, and of each its parts: of amsterdamCircuit both amsterdam and circuit. */
    static void addWords(String name, Set<String> words) {
        var letters = LETTERS.matcher(name);
        while (letters.find()) {
            words.add(letters.group().toLowerCase(Locale.ROOT));
        }
        var parts = PART.matcher(name);
        while (parts.find()) {
            words.add(parts.group().toLowerCase(Locale.ROOT));
        }
    }
}
