package org.erdsl.conversion;

import java.util.function.Function;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** Reads a literal, or says which literal was expected and why the text is none. */
final class LiteralConverter<T> implements IValueConverter<T> {

    private final String expected;
    private final Function<String, T> parser;

    /**
     * @param expected what belongs here, with an example: "a community such as 12076:51002"
     * @param parser reads the text; throws {@link IllegalArgumentException} with a reason when it cannot
     */
    LiteralConverter(String expected, Function<String, T> parser) {
        this.expected = expected;
        this.parser = parser;
    }

    String expected() {
        return expected;
    }

    @Override
    public T toValue(String text, INode node) {
        if (text == null) {
            throw new MissingLiteralException(expected, node);
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            // Without a cause: Xtext would show the cause's message in place of this one.
            throw new ValueConverterException("expected " + expected + "; " + e.getMessage(), node, null);
        }
    }

    @Override
    public String toString(T value) {
        return value.toString();
    }
}
