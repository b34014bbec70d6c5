package org.erdsl.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

/** The words of a text, and its blocks as far as the braces tell them. */
final class Words {

    private final String text;
    private final List<Word> words = new ArrayList<>();

    /**
     * @param text the text
     * @param tokens its tokens
     * @param hidden the types of tokens that are space or comment
     */
    Words(String text, TokenSource tokens, Set<Integer> hidden) {
        this.text = text;
        var lastEnd = 0;
        for (var token = tokens.nextToken(); token.getType() != Token.EOF; token = tokens.nextToken()) {
            if (!hidden.contains(token.getType())) {
                var offset = ((CommonToken) token).getStartIndex();
                words.add(new Word(token.getText(), offset, lastEnd == 0 || hasLineBreak(lastEnd, offset)));
                lastEnd = offset + token.getText().length();
            }
        }
        words.add(new Word("", text.length(), true));
    }

    private boolean hasLineBreak(int from, int to) {
        var lineBreak = text.indexOf('\n', from);
        return lineBreak >= 0 && lineBreak < to;
    }

    Word get(int index) {
        return words.get(index);
    }

    boolean isEnd(int index) {
        return index == words.size() - 1;
    }

    /** The word that starts at an offset, or the first one after it. */
    int at(int offset) {
        var index = 0;
        while (!isEnd(index) && words.get(index).offset() < offset) {
            index++;
        }
        return index;
    }

    /** The opening braces of the blocks a word stands in, the outermost first. */
    List<Integer> blocksAround(int index) {
        var open = new ArrayList<Integer>();
        for (var i = 0; i < index; i++) {
            if (words.get(i).is("{")) {
                open.add(i);
            } else if (words.get(i).is("}") && !open.isEmpty()) {
                open.remove(open.size() - 1);
            }
        }
        return open;
    }

    /** The first word of the statement a word belongs to, as far as lines and braces tell. */
    int statement(int index) {
        var start = index;
        while (start > 0 && !words.get(start).startsLine() && !isBrace(start - 1)) {
            start--;
        }
        return start;
    }

    /** The word after the statement a word belongs to, with the block of the statement. */
    int afterStatement(int index) {
        var depth = 0;
        for (var i = index; !isEnd(i); i++) {
            if (depth == 0 && i > index && words.get(i).startsLine() && !words.get(i).is("{")) {
                return i;
            }
            if (words.get(i).is("{")) {
                depth++;
            } else if (words.get(i).is("}")) {
                if (depth == 0) {
                    return i;
                }
                depth--;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return words.size() - 1;
    }

    private boolean isBrace(int index) {
        return words.get(index).is("{") || words.get(index).is("}");
    }
}
