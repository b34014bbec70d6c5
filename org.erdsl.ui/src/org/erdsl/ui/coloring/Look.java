package org.erdsl.ui.coloring;

import java.util.Collection;
import java.util.Optional;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.erdsl.ide.coloring.SyntaxToken;

/**
 * How a piece of text is to be shown.
 *
 * @param kind     what it is
 * @param declares whether it is the name of an element where that is declared
 */
record Look(TextKind kind, boolean declares) {

    /** By the token alone; empty for text in the editor's own colour. */
    static Optional<Look> of(SyntaxToken.Kind kind) {
        return switch (kind) {
            case KEYWORD -> Optional.of(new Look(TextKind.KEYWORD, false));
            case STRING -> Optional.of(new Look(TextKind.STRING, false));
            case COMMENT -> Optional.of(new Look(TextKind.COMMENT, false));
            case LITERAL -> Optional.of(new Look(TextKind.LITERAL, false));
            case NAME, PUNCTUATION, UNKNOWN -> Optional.empty();
        };
    }

    /** By what the server says of it; empty where it says no more than the token does. */
    static Optional<Look> of(String type, Collection<String> modifiers) {
        var declares = modifiers.contains(SemanticTokenModifiers.Declaration);
        if (modifiers.contains(SemanticTokenModifiers.DefaultLibrary)) {
            return Optional.of(new Look(TextKind.FACT, declares));
        }
        return kind(type).map(kind -> new Look(kind, declares));
    }

    private static Optional<TextKind> kind(String type) {
        return switch (type) {
            case SemanticTokenTypes.Namespace -> Optional.of(TextKind.SITE);
            case SemanticTokenTypes.Class -> Optional.of(TextKind.ENVIRONMENT);
            case SemanticTokenTypes.Interface -> Optional.of(TextKind.CONNECTOR);
            case SemanticTokenTypes.Struct -> Optional.of(TextKind.GATEWAY);
            case SemanticTokenTypes.Type -> Optional.of(TextKind.CIRCUIT);
            case SemanticTokenTypes.Function -> Optional.of(TextKind.ROUTER);
            case SemanticTokenTypes.Variable, SemanticTokenTypes.Property -> Optional.of(TextKind.ELEMENT);
            case SemanticTokenTypes.Enum -> Optional.of(TextKind.FACT);
            case SemanticTokenTypes.EnumMember -> Optional.of(TextKind.VALUE);
            default -> Optional.empty();
        };
    }
}
