package org.erdsl.importing;

import java.util.Set;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.erdsl.services.ErdslGrammarAccess;

/** The words of the language that cannot be names. */
public final class ReservedWords {

    private ReservedWords() {
    }

    /** The words of a grammar. */
    public static Set<String> of(ErdslGrammarAccess grammar) {
        var words = GrammarUtil.getAllKeywords(grammar.getGrammar());
        EcoreUtil2.getAllContentsOfType(grammar.getNameRule(), Keyword.class)
                .forEach(keyword -> words.remove(keyword.getValue()));
        return words;
    }
}
