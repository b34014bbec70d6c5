package org.erdsl.ide.formatting;

import com.google.inject.Singleton;
import java.util.List;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.resource.XtextResource;
import org.erdsl.ide.coloring.SyntaxToken;
import org.erdsl.ide.coloring.SyntaxTokens;

/**
 * Puts a line where it belongs when its end or a closing brace is typed. It counts braces in the text alone, because
 * what is being typed is hardly ever a valid model.
 */
@Singleton
public class TypedFormatting {

    /** The change of the line in which the cursor is; none where it begins right already. */
    public List<TextEdit> format(Document document, XtextResource resource, DocumentOnTypeFormattingParams parameters) {
        var line = parameters.getPosition().getLine();
        var text = document.getLineContent(line);
        var written = text.substring(0, text.length() - text.stripLeading().length());
        var before = document.getContents().substring(0, document.getOffSet(new Position(line, 0)));
        var tokens = SyntaxTokens.of(before);
        if (isInsideComment(before, tokens)) {
            return List.of();
        }
        var depth = depth(before, tokens) - (text.stripLeading().startsWith("}") ? 1 : 0);
        var wanted = step(parameters.getOptions()).repeat(Math.max(0, depth));
        return written.equals(wanted) ? List.of()
                : List.of(new TextEdit(new Range(new Position(line, 0), new Position(line, written.length())), wanted));
    }

    /** The text before the line ends in a comment that is not closed: its lines are the author's. */
    private static boolean isInsideComment(String before, List<SyntaxToken> tokens) {
        if (tokens.isEmpty()) {
            return false;
        }
        var last = tokens.get(tokens.size() - 1);
        var text = before.substring(last.offset(), last.end());
        return last.kind() == SyntaxToken.Kind.COMMENT && text.startsWith("/*") && !text.endsWith("*/");
    }

    private static int depth(String text, List<SyntaxToken> tokens) {
        var depth = 0;
        for (var token : tokens) {
            if (token.kind() == SyntaxToken.Kind.PUNCTUATION) {
                depth += text.charAt(token.offset()) == '{' ? 1 : text.charAt(token.offset()) == '}' ? -1 : 0;
            }
        }
        return depth;
    }

    private static String step(FormattingOptions options) {
        return options == null || options.isInsertSpaces() ? " ".repeat(options == null ? 4 : options.getTabSize()) : "\t";
    }
}
