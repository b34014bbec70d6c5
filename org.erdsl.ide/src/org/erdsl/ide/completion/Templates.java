package org.erdsl.ide.completion;

import com.google.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.xtext.ParserRule;

/** The templates of the constructs of the language, from {@code templates.txt} beside this class. */
@Singleton
public class Templates {

    private static final String FILE = "templates.txt";
    private static final String START = "== ";

    private final Map<String, Template> byRule = read();

    /** The template of a rule of the grammar: the one that was written for it, else one made from the grammar. */
    public Optional<Template> find(ParserRule rule) {
        var written = byRule.get(rule.getName());
        return written != null ? Optional.of(written) : GrammarTemplate.of(rule);
    }

    /** Every template that was written, in the order of the file. */
    public List<Template> written() {
        return List.copyOf(byRule.values());
    }

    private static Map<String, Template> read() {
        var found = new LinkedHashMap<String, Template>();
        for (var part : text().split("(?m)^" + START)) {
            if (!part.isBlank() && !part.startsWith("#")) {
                var heading = part.lines().findFirst().orElseThrow().split(": ", 3);
                var body = part.substring(part.indexOf('\n') + 1).strip();
                found.put(heading[0], new Template(heading[0], heading[1], heading[2], body));
            }
        }
        return found;
    }

    private static String text() {
        try (var stream = Templates.class.getResourceAsStream(FILE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name for a place to fill in: what the value is called, without what would end the place. */
    static String place(int number, String value) {
        return "${" + number + ":" + value.replaceAll("[}$]", "") + "}";
    }
}
