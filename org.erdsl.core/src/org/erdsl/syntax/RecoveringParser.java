package org.erdsl.syntax;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.antlr.runtime.ANTLRStringStream;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;
import org.eclipse.xtext.util.ReplaceRegion;
import org.erdsl.parser.antlr.ErdslParser;

import com.google.common.io.CharStreams;
import com.google.inject.Inject;

/**
 * Parses so that one mistake costs one message.
 *
 * <p>Where the generated parser is at a loss, the statement with the mistake is blanked out, and what is left is parsed
 * again: the next mistake found is another one, and the elements after the first are all there. The node model keeps
 * the text as it is.
 */
public final class RecoveringParser extends ErdslParser {

    /** Whoever has more mistakes than this wants to see the first ones. */
    private static final int MAXIMUM_MISTAKES = 20;

    private static final Set<String> HIDDEN = Set.of("RULE_WS", "RULE_ML_COMMENT", "RULE_SL_COMMENT");

    @Inject
    private Expected.Factory expected;

    @Override
    public IParseResult doParse(Reader reader) {
        try {
            return doParse(CharStreams.toString(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected IParseResult doReparse(IParseResult previous, ReplaceRegion changed) {
        var text = new StringBuilder(previous.getRootNode().getText());
        changed.applyTo(text);
        return doParse(text.toString());
    }

    @Override
    public IParseResult doParse(CharSequence sequence) {
        var text = sequence.toString();
        var result = parseAsIs(text);
        var loss = firstLoss(result, text);
        if (loss.isEmpty()) {
            return result;
        }
        var mistakes = new ArrayList<Mistake>();
        var rest = text;
        while (loss.isPresent() && mistakes.size() < MAXIMUM_MISTAKES) {
            var words = words(rest);
            var index = words.at(loss.get());
            mistakes.add(expected.create(this::parseAsIs, words, rest).mistake(index));
            var repaired = repair(words, index, rest);
            if (repaired.equals(rest)) {
                break;
            }
            rest = repaired;
            result = parseAsIs(rest);
            loss = firstLoss(result, rest);
        }
        return withMistakes(result, text, mistakes, loss.isPresent());
    }

    private IParseResult parseAsIs(String text) {
        return parse(getDefaultRuleName(), new ANTLRStringStream(text));
    }

    private Words words(String text) {
        var hidden = new HashSet<Integer>();
        getTokenDefProvider().getTokenDefMap().forEach((type, name) -> {
            if (HIDDEN.contains(name)) {
                hidden.add(type);
            }
        });
        return new Words(text, createLexer(new ANTLRStringStream(text)), hidden);
    }

    /** Where the parser is at a loss for the first time. */
    static Optional<Integer> firstLoss(IParseResult result, String text) {
        var first = -1;
        if (result.hasSyntaxErrors()) {
            for (var node : result.getSyntaxErrors()) {
                if (SyntaxMessages.isAtALoss(node)) {
                    var offset = SyntaxMessages.offset(node, text.length());
                    first = first < 0 ? offset : Math.min(first, offset);
                }
            }
        }
        return first < 0 ? Optional.empty() : Optional.of(first);
    }

    /** The text without the statement that has the mistake, or with the braces that are missing; as long as before. */
    private String repair(Words words, int index, String text) {
        var word = words.get(index);
        var blocks = words.blocksAround(index);
        if (words.isEnd(index)) {
            return text;
        }
        if (word.is("}") && blocks.isEmpty()) {
            return blank(text, word.offset(), word.end());
        }
        if (!blocks.isEmpty() && word.startsLine() && Expected.ELEMENTS.contains(word.text())) {
            var closed = close(text, word.offset(), blocks.size());
            if (isFarther(closed, text, word.offset())) {
                return closed;
            }
        }
        var start = words.statement(index);
        if (Expected.isUnclosedText(word.text())) {
            // The text has swallowed what closes the blocks on its line.
            var swallowed = word.text().length() - word.text().replaceFirst("[}\\s]+$", "").length();
            return blank(text, words.get(start).offset(), word.end() - swallowed);
        }
        var forward = blank(text, words.get(start).offset(), end(words, words.afterStatement(index), text));
        if (start == index && index > 0 && !words.get(index - 1).is("{") && !words.get(index - 1).is("}")) {
            var before = words.statement(index - 1);
            var backward = blank(text, words.get(before).offset(), words.get(index - 1).end());
            if (isFarther(backward, forward, word.offset()) || word.is("}")) {
                return backward;
            }
        }
        return forward;
    }

    private static int end(Words words, int after, String text) {
        return words.isEnd(after) ? text.length() : words.get(after).offset();
    }

    /** Whether the first loss in one text is farther than in another, and beyond an offset. */
    private boolean isFarther(String text, String other, int offset) {
        int found = firstLoss(parseAsIs(text), text).orElse(Integer.MAX_VALUE);
        int compared = firstLoss(parseAsIs(other), other).orElse(Integer.MAX_VALUE);
        return found > offset && (found > compared || found == Integer.MAX_VALUE);
    }

    /** Closes blocks in the space before an offset. */
    private static String close(String text, int offset, int blocks) {
        var closed = new StringBuilder(text);
        var at = offset - 1;
        for (var i = 0; i < blocks && at >= 0 && Character.isWhitespace(text.charAt(at)); i++) {
            closed.setCharAt(at--, '}');
        }
        return closed.toString();
    }

    /** Makes a part of a text a comment, or space where it is too short for one. */
    private static String blank(String text, int from, int to) {
        var blank = new StringBuilder(text);
        for (var i = from; i < to; i++) {
            if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                blank.setCharAt(i, ' ');
            }
        }
        var end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end - from >= 4) {
            blank.replace(from, from + 2, "/*").replace(end - 2, end, "*/");
        }
        return blank.toString();
    }

    private IParseResult withMistakes(IParseResult result, String text, List<Mistake> mistakes, boolean isCutShort) {
        var builder = createNodeModelBuilder();
        var root = result.getRootNode();
        builder.setCompleteContent(root, text);
        for (var node : errors(result)) {
            if (SyntaxMessages.isAtALoss(node) || isCutShort && node.getOffset() >= mistakes.get(mistakes.size() - 1).offset()) {
                builder.setSyntaxError(node, null);
            }
        }
        for (var mistake : mistakes) {
            leaf(root, mistake.offset()).ifPresent(leaf -> builder.setSyntaxError(leaf, message(mistake, leaf)));
        }
        return new ParseResult(result.getRootASTElement(), root, true);
    }

    /** Ranges count from the start of the node they are at. */
    private static SyntaxErrorMessage message(Mistake mistake, INode leaf) {
        return new SyntaxErrorMessage(mistake.message(), Diagnostic.SYNTAX_DIAGNOSTIC_WITH_RANGE,
                new String[] {mistake.offset() - leaf.getOffset() + ":" + mistake.length()});
    }

    private static List<INode> errors(IParseResult result) {
        var errors = new ArrayList<INode>();
        result.getSyntaxErrors().forEach(errors::add);
        return errors;
    }

    /**
     * The leaf at an offset, unless it has a message: a leaf has one. In a file of nothing but braces all of it is one
     * leaf of space by then. What else is wrong there is said once the first mistake is corrected.
     */
    private static Optional<INode> leaf(ICompositeNode root, int offset) {
        INode found = null;
        for (var leaf : root.getLeafNodes()) {
            if (leaf.getTotalOffset() > offset && found != null) {
                break;
            }
            found = leaf;
        }
        return Optional.ofNullable(found).filter(leaf -> leaf.getSyntaxErrorMessage() == null);
    }
}
