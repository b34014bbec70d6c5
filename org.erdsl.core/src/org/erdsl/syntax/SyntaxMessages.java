package org.erdsl.syntax;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.erdsl.conversion.MissingLiteralException;

/**
 * Notes where the parser is at a loss. What is said there is found out by {@link RecoveringParser}, because the parser
 * knows tokens and nothing of what they mean.
 */
public final class SyntaxMessages extends SyntaxErrorMessageProvider {

    private static final String AT_A_LOSS = "org.erdsl.syntax";
    private static final String END = "end";

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        return new SyntaxErrorMessage(context.getDefaultMessage(), AT_A_LOSS, new String[] {offset(context)});
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        if (context.getValueConverterException() instanceof MissingLiteralException missing) {
            var offset = missing.getNode() == null ? END : Integer.toString(missing.getNode().getTotalEndOffset());
            return new SyntaxErrorMessage(missing.getMessage(), AT_A_LOSS, new String[] {offset});
        }
        return super.getSyntaxErrorMessage(context);
    }

    /** Where a word stands that may not; without one, after the last that may. */
    private static String offset(IParserErrorContext context) {
        var exception = context.getRecognitionException();
        if (exception != null && exception.token instanceof CommonToken token && token.getType() != Token.EOF) {
            return Integer.toString(token.getStartIndex());
        }
        return exception == null && context.getCurrentNode() != null
                ? Integer.toString(context.getCurrentNode().getTotalEndOffset())
                : END;
    }

    /** Whether an error node says that the parser was at a loss, not that a literal is wrong. */
    static boolean isAtALoss(INode node) {
        return AT_A_LOSS.equals(node.getSyntaxErrorMessage().getIssueCode());
    }

    /** Where the parser was at a loss. */
    static int offset(INode node, int end) {
        var offset = node.getSyntaxErrorMessage().getIssueData()[0];
        return offset.equals(END) ? end : Integer.parseInt(offset);
    }
}
