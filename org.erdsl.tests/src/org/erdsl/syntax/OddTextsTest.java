package org.erdsl.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.erdsl.model.Site;
import org.erdsl.testing.Erdsl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are unusual and right. */
class OddTextsTest {

    private static final Erdsl ERDSL = Erdsl.start();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\r\n\r\n", "\t", "\uFEFF", "// nothing", "// nothing\n", "/* nothing */", "/** a\n * b\n */\n"})
    void aFileMayBeEmpty(String text) {
        assertEquals(List.of(), ERDSL.check(text));
        assertEquals(List.of(), ERDSL.generate(ERDSL.parse(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "site amsterdam { users 5 }",
            "\uFEFFsite amsterdam { users 5 }",
            "site amsterdam {\r\n\tusers 5\r\n}\r\n",
            "site\tamsterdam\t{\tusers\t5\t}",
            "site amsterdam{users 5}",
            "// a\r\nsite amsterdam /* b */ { users 5 } // c"})
    void spaceDoesNotMatter(String text) {
        assertEquals(List.of(), ERDSL.check(text));
        var site = Erdsl.landscape(ERDSL.parse(text)).all(Site.class).get(0);
        assertEquals("amsterdam", site.getName());
        assertEquals(5, site.getUsers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z\u00FCrich", "\u0141\u00F3d\u017A", "\u041C\u043E\u0441\u043A\u0432\u0430", "\u6771\u4EAC", "\uC11C\uC6B8", "\u0394\u03B5\u03BB\u03C6\u03BF\u03AF", "\u00E9t\u00E9-1_b"})
    void namesAreInAnyScript(String name) {
        var text = "site %s \"%s \u2014 \uD83C\uDFE2\" { users 5 } environment e { region europe used from %s }".formatted(name, name, name);
        assertEquals(List.of(), ERDSL.check(text));
        assertEquals(name, Erdsl.landscape(ERDSL.parse(text)).all(Site.class).get(0).getName());
    }

    @Test
    void wordsOfTheLanguageMayBeNames() {
        for (var name : List.of("project", "tenant", "proxy", "logs", "storage", "network", "domain", "address", "billing", "reports",
                "direct", "global", "customer", "standard", "site", "power", "memory", "ports", "MB", "days")) {
            assertEquals(List.of(), ERDSL.check("site %s { users 5 } environment e { region europe used from %s }".formatted(name, name)), name);
        }
    }

    @Test
    void aFileMayBeLong() {
        var text = IntStream.range(0, 20_000).mapToObj(i -> "site s%d { users %d }".formatted(i, i)).collect(Collectors.joining("\n"));
        assertEquals(20_000, Erdsl.landscape(ERDSL.parse(text)).all(Site.class).size());
        var line = text.replace('\n', ' ');
        assertEquals(20_000, Erdsl.landscape(ERDSL.parse(line)).all(Site.class).size());
    }

    @Test
    void aLongFileWithAMistakeHasOneMessageSoon() {
        var text = IntStream.range(0, 2_000).mapToObj(i -> "site s%d { %s %d }".formatted(i, i == 1_000 ? "usrs" : "users", i))
                .collect(Collectors.joining("\n"));
        var problems = ERDSL.check(text);
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.get(0).message().contains("did you mean `users`"), problems::toString);
        assertEquals(1_001, problems.get(0).place().line());
    }
}
