package org.erdsl.reader.iosxr;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

import org.erdsl.net.Asn;
import org.erdsl.reader.UnknownConstructException;

/** An AS path set of regular expressions, any of which has to be found in the path written as numbers with spaces. */
record AsPathSet(List<Pattern> expressions) {

    private static final Pattern ELEMENT = Pattern.compile("ios-regex '([0-9_^$()|*+?.\\[\\]-]+)'");

    static AsPathSet of(List<String> texts) {
        return new AsPathSet(texts.stream().map(AsPathSet::expression).toList());
    }

    private static Pattern expression(String text) {
        var element = ELEMENT.matcher(text);
        if (!element.matches()) {
            throw new UnknownConstructException(text);
        }
        try {
            // An underscore stands for the beginning, the end, and whatever parts two numbers.
            return Pattern.compile(element.group(1).replace("_", "(?:^|$|[ ,{}()])"));
        } catch (PatternSyntaxException e) {
            throw new UnknownConstructException(text);
        }
    }

    boolean contains(List<Asn> path) {
        var text = path.stream().map(Asn::toString).collect(Collectors.joining(" "));
        return expressions.stream().anyMatch(expression -> expression.matcher(text).find());
    }
}
