package org.erdsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.erdsl.ide.coloring.SyntaxToken;
import org.erdsl.ide.coloring.SyntaxTokens;
import org.erdsl.testing.Erdsl;
import org.erdsl.testing.Golden;
import org.junit.jupiter.api.Test;

/** The colours editors show without asking the language server. */
class TextMateTest {

    /** What is coloured as a word of the language, wherever it stands. */
    private static final Pattern WORD = Pattern.compile("keyword\\.(other|control|other\\.unit)|constant\\.language|storage\\.(type|modifier)");

    @Test
    void everyKeywordOfTheGrammarIsColoured() throws Exception {
        var keywords = new ArrayList<>(new TreeSet<>(GrammarUtil.getAllKeywords(Erdsl.start().get(IGrammarAccess.class).getGrammar())));
        keywords.removeAll(Set.of("{", "}"));
        for (var frame : List.of("%s\n", "{\n%s\n}\n")) {
            var text = frame.formatted(String.join("\n", keywords));
            var plain = TextMateColors.of(text).stream()
                    .filter(piece -> !(Character.isLetter(text.charAt(piece.start())) ? WORD.matcher(piece.scope()).matches()
                            : piece.scope().startsWith("punctuation.")))
                    .map(piece -> text.substring(piece.start(), piece.end()) + " " + piece.scope()).toList();
            assertEquals(List.of(), plain);
            // Each as a whole: no keyword is coloured as parts of it.
            assertEquals(keywords, TextMateColors.of(text).stream().map(piece -> text.substring(piece.start(), piece.end()))
                    .filter(piece -> !piece.matches("[{}]")).toList());
        }
    }

    @Test
    void examplesAreColouredAsTheLanguageReadsThem() throws Exception {
        try (var files = Files.walk(Path.of(System.getProperty("examples")))) {
            for (var file : files.filter(path -> path.toString().endsWith(".erdsl")).sorted().toList()) {
                assertEquals(List.of(), differences(Files.readString(file)), file.toString());
            }
        }
    }

    /** A number ends or begins where the language says so, also without a blank. */
    @Test
    void numbersBesideOtherTextAreColouredAsTheLanguageReadsThem() throws Exception {
        for (var text : List.of("users microsoft365x 5", "office-1 1office 1é é1", "--1 -1 - 1", "offices::1 é::1 cafe::1 office:1",
                "bandwidth office::1 Gbps")) {
            assertEquals(List.of(), differences("site a {\n    " + text + "\n}\n"), text);
        }
    }

    @Test
    void eachPieceOfASampleHasItsScope() throws Exception {
        var golden = Golden.in("ide/textmate");
        var text = golden.read("sample.erdsl");
        golden.assertEqual("sample.txt", TextMateColors.of(text).stream()
                .map(piece -> text.substring(piece.start(), piece.end()).strip() + " = " + piece.scope() + "\n").collect(Collectors.joining()));
    }

    /** Where the lexer of the language says something else than the colours do. */
    private static List<String> differences(String text) throws Exception {
        var pieces = TextMateColors.of(text);
        assertFalse(pieces.isEmpty());
        var differences = new ArrayList<String>();
        for (var token : SyntaxTokens.of(text)) {
            for (var piece : pieces) {
                var overlaps = piece.start() < token.end() && token.offset() < piece.end();
                if (overlaps && !expected(token.kind()).matcher(piece.scope()).matches()) {
                    differences.add("'%s' is a %s, but coloured %s".formatted(text.substring(token.offset(), token.end()), token.kind(), piece.scope()));
                }
            }
        }
        return differences;
    }

    private static Pattern expected(SyntaxToken.Kind kind) {
        return switch (kind) {
            // A word of the language may be the name of an element.
            case KEYWORD -> Pattern.compile(WORD + "|entity\\.name\\.type");
            case NAME -> Pattern.compile("variable\\.other|entity\\.name\\.type");
            case LITERAL -> Pattern.compile("constant\\.numeric");
            case STRING -> Pattern.compile("string\\.quoted\\.double|constant\\.character\\.escape");
            case COMMENT -> Pattern.compile("comment\\..*");
            case PUNCTUATION -> Pattern.compile("punctuation\\..*");
            case UNKNOWN -> Pattern.compile("invalid\\.illegal");
        };
    }
}
