package org.erdsl.ide.coloring;

import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.erdsl.ide.coloring.SyntaxToken.Kind;
import org.erdsl.parser.antlr.internal.InternalErdslLexer;

/** Splits a text into tokens with the lexer of the language: fast enough for every keystroke, and never wrong about it. */
public final class SyntaxTokens {

    private SyntaxTokens() {
    }

    /** All tokens of the text in their order, whether it is a valid model or not. */
    public static List<SyntaxToken> of(String text) {
        var lexer = new InternalErdslLexer(new ANTLRStringStream(text));
        var tokens = new ArrayList<SyntaxToken>();
        for (var token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            if (token.getType() != InternalErdslLexer.RULE_WS) {
                var start = ((CommonToken) token).getStartIndex();
                var length = ((CommonToken) token).getStopIndex() + 1 - start;
                tokens.add(new SyntaxToken(start, length, kind(token)));
            }
        }
        return tokens;
    }

    private static Kind kind(Token token) {
        return switch (token.getType()) {
            case InternalErdslLexer.RULE_ID -> Kind.NAME;
            case InternalErdslLexer.RULE_LITERAL -> Kind.LITERAL;
            case InternalErdslLexer.RULE_STRING -> Kind.STRING;
            case InternalErdslLexer.RULE_ML_COMMENT, InternalErdslLexer.RULE_SL_COMMENT -> Kind.COMMENT;
            case Token.INVALID_TOKEN_TYPE -> unclosed(token.getText());
            case InternalErdslLexer.RULE_ANY_OTHER -> Kind.UNKNOWN;
            default -> Character.isLetter(token.getText().charAt(0)) ? Kind.KEYWORD : Kind.PUNCTUATION;
        };
    }

    /** What is not closed is no token of the language, but everybody sees what it was going to be. */
    private static Kind unclosed(String text) {
        if (text.startsWith("/*")) {
            return Kind.COMMENT;
        }
        return text.startsWith("\"") ? Kind.STRING : Kind.UNKNOWN;
    }
}
