package org.erdsl.ide.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.erdsl.ide.coloring.SyntaxToken;
import org.erdsl.ide.coloring.SyntaxToken.Kind;
import org.erdsl.ide.coloring.SyntaxTokens;

/**
 * A piece of a model that is written for people: a line of a comment, or the text of a reason or note.
 *
 * @param offset where it begins, in characters from the start of the text
 * @param length in characters, at least 1
 */
public record Prose(int offset, int length) {

    /** What sentences in quotes stand after; other quoted texts are names. */
    private static final Set<String> BEFORE_SENTENCES = Set.of("because", "note");
    /** A line that was commented out ends like this; a sentence does not. */
    private static final Pattern CODE = Pattern.compile(".*[{}]\\s*");
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

    /** The offset after its last character. */
    public int end() {
        return offset + length;
    }

    /** All prose of a model in its order, whether the model is valid or not. */
    public static List<Prose> of(String text) {
        return of(text, SyntaxTokens.of(text));
    }

    static List<Prose> of(String text, List<SyntaxToken> tokens) {
        var prose = new ArrayList<Prose>();
        for (var index = 0; index < tokens.size(); index++) {
            var token = tokens.get(index);
            if (token.kind() == Kind.COMMENT) {
                addLines(text, token, prose);
            } else if (isSentence(text, tokens, index)) {
                prose.add(new Prose(token.offset(), token.length()));
            }
        }
        return prose;
    }

    private static void addLines(String text, SyntaxToken comment, List<Prose> prose) {
        var lines = LINE.matcher(text).region(comment.offset(), comment.end());
        while (lines.find()) {
            if (!CODE.matcher(text).region(lines.start(), lines.end()).matches()) {
                prose.add(new Prose(lines.start(), lines.end() - lines.start()));
            }
        }
    }

    /** Whether the token at this place is a quoted text for people, and not the name of something. */
    static boolean isSentence(String text, List<SyntaxToken> tokens, int index) {
        if (index == 0 || tokens.get(index).kind() != Kind.STRING) {
            return false;
        }
        var before = tokens.get(index - 1);
        return before.kind() == Kind.KEYWORD && BEFORE_SENTENCES.contains(text.substring(before.offset(), before.end()));
    }
}
