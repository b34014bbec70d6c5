package org.erdsl.ui.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.erdsl.ide.coloring.SyntaxToken;
import org.erdsl.ide.coloring.SyntaxToken.Kind;
import org.erdsl.ide.coloring.SyntaxTokens;

/**
 * An element or a block of a model's text, with the comment before it. The platform asks for these on the user interface
 * thread, of texts that no server knows, so they are found by their layout: an element starts at the beginning of a
 * line outside of all braces, a block is what stands in braces. Of a text that is laid out otherwise, parts are larger.
 *
 * @param id       what the same part has in another version of the text
 * @param kind     its first word; empty where it has none
 * @param offset   where it begins, its comment included
 * @param end      after its last character
 * @param children the blocks in it
 */
record ModelPart(String id, String kind, int offset, int end, List<ModelPart> children) {

    /** Elements without a name, which their whole first line tells apart. */
    private static final Set<String> NAMELESS = Set.of("expect", "accept", "import", "namespace");

    /** The elements of a text in their order. */
    static List<ModelPart> of(String text) {
        return new Parts(text).elements();
    }

    /** Goes through the tokens of a text once. */
    private static final class Parts {

        private final String text;
        private final List<SyntaxToken> tokens;
        /** In how many braces each token stands. */
        private final int[] depths;

        Parts(String text) {
            this.text = text;
            tokens = SyntaxTokens.of(text);
            depths = new int[tokens.size() + 1];
            for (var index = 0; index < tokens.size(); index++) {
                depths[index + 1] = Math.max(0, depths[index] + deeper(index));
            }
        }

        List<ModelPart> elements() {
            var parts = new ArrayList<ModelPart>();
            var ids = new HashMap<String, Integer>();
            var start = nextElement(0);
            while (start < tokens.size()) {
                var end = nextElement(start + 1);
                parts.add(part(start, withoutComment(start, end), ids));
                start = end;
            }
            return parts;
        }

        /** The next token that begins an element; the number of tokens when there is none. */
        private int nextElement(int from) {
            for (var index = from; index < tokens.size(); index++) {
                if (depths[index] == 0 && isAtLineStart(tokens.get(index)) && tokens.get(index).kind() == Kind.KEYWORD) {
                    return index;
                }
            }
            return tokens.size();
        }

        /** The comments before the next element are its own. */
        private int withoutComment(int start, int end) {
            var last = end;
            while (last > start + 1 && tokens.get(last - 1).kind() == Kind.COMMENT && isAtLineStart(tokens.get(last - 1))) {
                last--;
            }
            return end == tokens.size() ? end : last;
        }

        private ModelPart part(int start, int end, Map<String, Integer> ids) {
            var name = name(start, end);
            var same = ids.merge(name, 1, Integer::sum);
            return new ModelPart(same == 1 ? name : name + " " + same, kind(start), tokens.get(commented(start)).offset(),
                    tokens.get(end - 1).end(), blocks(start, end));
        }

        private int commented(int start) {
            var first = start;
            while (first > 0 && tokens.get(first - 1).kind() == Kind.COMMENT && isAtLineStart(tokens.get(first - 1))) {
                first--;
            }
            return first;
        }

        /** The blocks within the braces of a part, each from the start of its line. */
        private List<ModelPart> blocks(int start, int end) {
            var blocks = new ArrayList<ModelPart>();
            var ids = new HashMap<String, Integer>();
            var depth = 0;
            var first = start;
            for (var index = start; index < end; index++) {
                if (depth == 1 && startsLine(index)) {
                    first = index;
                }
                depth += deeper(index);
                if (depth == 1 && deeper(index) < 0 && first > start) {
                    blocks.add(part(first, index + 1, ids));
                }
            }
            return blocks;
        }

        private String name(int start, int end) {
            var words = new ArrayList<String>();
            for (var index = start; index < end && !isBrace(index) && (index == start || !startsLine(index)); index++) {
                if (tokens.get(index).kind() != Kind.COMMENT) {
                    words.add(word(index));
                }
                if (tokens.get(index).kind() == Kind.NAME && !NAMELESS.contains(kind(start))) {
                    break;
                }
            }
            return words.stream().collect(Collectors.joining(" "));
        }

        private String kind(int start) {
            return tokens.get(start).kind() == Kind.KEYWORD ? word(start) : "";
        }

        private String word(int index) {
            return text.substring(tokens.get(index).offset(), tokens.get(index).end());
        }

        private int deeper(int index) {
            return !isBrace(index) ? 0 : word(index).equals("{") ? 1 : -1;
        }

        private boolean isBrace(int index) {
            return tokens.get(index).kind() == Kind.PUNCTUATION && (word(index).equals("{") || word(index).equals("}"));
        }

        private boolean isAtLineStart(SyntaxToken token) {
            return token.offset() == 0 || text.charAt(token.offset() - 1) == '\n';
        }

        private boolean startsLine(int index) {
            return index == 0 || text.substring(tokens.get(index - 1).end(), tokens.get(index).offset()).indexOf('\n') >= 0;
        }
    }
}
