package org.erdsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParser;
import org.erdsl.ide.syntax.Wording;

/**
 * Proposes the units of a number that has none yet. For Xtext the number is a value already, and what may follow the value is
 * proposed; but without its unit it is an error.
 */
@Singleton
class UnitProposals {

    /** In the next line something else begins. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.:/-])\\d[\\w.]*(?=[ \t]+$)");

    @Inject
    private IParser parser;

    /**
     * Proposes them behind a number and a blank.
     *
     * @param before the text of the element up to the unit
     * @param word   the part of the unit that is written, empty when nothing is
     */
    void propose(String before, String word, IIdeContentProposalAcceptor acceptor) {
        value(before).ifPresent(rule -> EcoreUtil2.eAllOfType(rule, Keyword.class).stream().filter(Wording::isWord)
                .map(Keyword::getValue).filter(unit -> unit.toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT)))
                .forEach(unit -> acceptor.accept(entry(unit, word, rule), Priority.VALUE + Fit.BEST)));
    }

    /** The rule of the value whose number the text ends with. */
    private Optional<ParserRule> value(String before) {
        var number = NUMBER.matcher(before.substring(before.lastIndexOf('\n') + 1));
        if (!number.find()) {
            return Optional.empty();
        }
        // Without the half word: the statement would be a mistake as a whole.
        var text = before.stripTrailing();
        var leaf = NodeModelUtils.findLeafNodeAtOffset(parser.parse(new StringReader(text)).getRootNode(), text.length() - 1);
        return Optional.ofNullable(leaf.getGrammarElement()).filter(RuleCall.class::isInstance)
                .map(GrammarUtil::containingParserRule).filter(GrammarUtil::isDatatypeRule);
    }

    private static ContentAssistEntry entry(String unit, String word, ParserRule value) {
        var entry = new ContentAssistEntry();
        entry.setProposal(unit);
        entry.setPrefix(word);
        entry.setKind(ContentAssistEntry.KIND_VALUE);
        entry.setDescription("unit of a " + Wording.words(value.getName()));
        return entry;
    }
}
