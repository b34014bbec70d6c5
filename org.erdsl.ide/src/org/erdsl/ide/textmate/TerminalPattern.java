package org.erdsl.ide.textmate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.CharacterRange;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.NegatedToken;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.UntilToken;
import org.eclipse.xtext.Wildcard;

/** Writes what a terminal rule of the grammar matches as a regular expression that Oniguruma and Java read alike. */
final class TerminalPattern {

    private TerminalPattern() {
    }

    /**
     * The expression of a part of a terminal rule.
     *
     * @throws IllegalArgumentException if the part says something that an expression of this form cannot
     */
    static String of(AbstractElement element) {
        var pattern = characters(element).map(characters -> '[' + characters + ']').orElseGet(() -> structure(element));
        return element.getCardinality() == null ? pattern : pattern + element.getCardinality();
    }

    /** The expression of a text that stands for itself. */
    static String quoted(String text) {
        return text.codePoints().mapToObj(TerminalPattern::character).collect(Collectors.joining());
    }

    /** The inside of a character class, for a part that matches exactly one character out of some. */
    static Optional<String> characters(AbstractElement element) {
        if (element instanceof CharacterRange range) {
            return Optional.of(quoted(range.getLeft().getValue()) + '-' + quoted(range.getRight().getValue()));
        }
        if (element instanceof Keyword keyword) {
            return keyword.getValue().length() == 1 ? Optional.of(quoted(keyword.getValue())) : Optional.empty();
        }
        if (element instanceof RuleCall call) {
            return call.getRule().getAlternatives().getCardinality() == null
                    ? characters(call.getRule().getAlternatives()) : Optional.empty();
        }
        if (element instanceof Alternatives alternatives) {
            var parts = alternatives.getElements().stream()
                    .map(part -> part.getCardinality() == null ? characters(part) : Optional.<String>empty()).toList();
            return parts.stream().allMatch(Optional::isPresent)
                    ? Optional.of(parts.stream().map(Optional::get).collect(Collectors.joining())) : Optional.empty();
        }
        return Optional.empty();
    }

    private static String structure(AbstractElement element) {
        if (element instanceof Keyword keyword) {
            return group(quoted(keyword.getValue()));
        }
        if (element instanceof Group group) {
            return group(joined(group.getElements(), ""));
        }
        if (element instanceof Alternatives alternatives) {
            return group(joined(alternatives.getElements(), "|"));
        }
        if (element instanceof RuleCall call && call.getRule() instanceof TerminalRule rule) {
            return group(of(rule.getAlternatives()));
        }
        if (element instanceof NegatedToken negated) {
            return "[^" + characters(negated.getTerminal()).orElseThrow(() -> unknown(element)) + ']';
        }
        if (element instanceof UntilToken until) {
            return group("[\\s\\S]*?" + of(until.getTerminal()));
        }
        if (element instanceof Wildcard) {
            return ".";
        }
        throw unknown(element);
    }

    private static IllegalArgumentException unknown(AbstractElement element) {
        return new IllegalArgumentException("no expression for a " + element.eClass().getName() + " of a terminal rule");
    }

    private static String joined(List<AbstractElement> elements, String separator) {
        return elements.stream().map(TerminalPattern::of).collect(Collectors.joining(separator));
    }

    private static String group(String pattern) {
        return "(?:" + pattern + ')';
    }

    private static String character(int character) {
        if (character < ' ' || character > '~') {
            return "\\x{%04X}".formatted(character);
        }
        return Character.isLetterOrDigit(character) || character == ' ' || character == '_' ? Character.toString(character)
                : "\\" + Character.toString(character);
    }
}
