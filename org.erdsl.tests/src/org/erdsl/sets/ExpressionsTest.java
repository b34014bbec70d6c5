package org.erdsl.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.running.AsPathPattern;
import org.erdsl.running.AsnRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions over AS paths and communities match what they match on routers. */
class ExpressionsTest {

    @ParameterizedTest
    @CsvSource(nullValues = "nothing", emptyValue = "", value = {
            "^$, '', 1",
            ".*, '', nothing",
            "^65010_, 65010 7, 65011",
            "^65010_, 65010, 1 65010",
            "_65010_, 1 65010 2, 165010",
            "_65010_, 65010, 650100",
            "_65010$, 1 65010, 65010 1",
            "^12076(_12076)*$, 12076 12076, 12076 65010",
            "^12076(_12076)*$, 12076, 120761",
            "^[0-9]+$, 7, 7 7",
            "_(6451[2-9]|645[2-9][0-9])_, 1 64512 2, 64511",
            "^12076_[^ ]+$, 12076 1, 12076 1 2",
            "^(1_)?2$, 1 2, 1 1 2",
            "^1{2}$, 11, 111",
            "'^(1 ){0,2}2$', 1 1 2, 1 1 1 2",
            "1|^$, '', 2",
            "^6501.$, 65010, 6501",
            "^_7_$, 7, 77",
            "[]x], nothing, 1"})
    void anAsPathExpressionFindsWhatItShould(String expression, String found, String notFound) {
        var automaton = PathLanguage.of(expression);
        if (found != null) {
            assertEquals(true, automaton.accepts(found), found);
        }
        if (notFound != null) {
            assertEquals(false, automaton.accepts(notFound), notFound);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", ")", "*1", "[1", "1{", "1{2", "1{3,2}", "\\d", "[[:digit:]]", "[2-1]", "1{999}", "a**)", "\\"})
    void whatIsNoExpressionIsRefused(String expression) {
        assertThrows(IllegalArgumentException.class, () -> PathLanguage.of(expression));
    }

    @Property(tries = 300)
    void anExpressionFindsWhatJavaFinds(@ForAll long seed) {
        var routes = new RandomRoutes(new Random(seed), AddressFamily.IPV4);
        var expression = expression(routes.random(), 3);
        var automaton = PathLanguage.of(expression);
        var pattern = Pattern.compile(expression.replace("_", "(?:^|$| )"));
        for (var i = 0; i < 50; i++) {
            var text = PathLanguage.text(routes.path());
            assertEquals(pattern.matcher(text).find(), automaton.accepts(text), expression + " in " + text);
        }
    }

    private static String expression(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return List.of("65010", "12076", "_", "^", "$", ".", "[0-5]", "[^1 ]", "6501", " ", "0").get(random.nextInt(11));
        }
        var inner = expression(random, depth - 1);
        return switch (random.nextInt(6)) {
            case 0 -> "(" + inner + ")*";
            case 1 -> "(" + inner + ")?";
            case 2 -> "(" + inner + "){1,2}";
            case 3 -> "(" + inner + "|" + expression(random, depth - 1) + ")";
            default -> inner + expression(random, depth - 1);
        };
    }

    @Test
    void aPatternOfNumbersIsAboutTheWholePath() {
        var any = AsPathPattern.anything();
        var own = AsPathPattern.one(new AsnRange(new Asn(64512), new Asn(65534)));
        var through = PathLanguage.of(AsPathPattern.sequence(any, own, any));
        assertEquals(true, through.accepts("12076 64512 3"));
        assertEquals(true, through.accepts("65534"));
        assertEquals(false, through.accepts("64511 65535"));
        assertEquals(false, through.accepts("164512"));
        assertEquals(false, through.accepts(""));
        var atMostTwo = PathLanguage.of(new AsPathPattern.Repeated(AsPathPattern.one(AsnRange.ANY), 0, OptionalInt.of(2)));
        assertEquals(List.of(true, true, true, false), IntStream.range(0, 4)
                .mapToObj(i -> atMostTwo.accepts(IntStream.range(0, i).mapToObj(j -> "4294967295")
                        .collect(Collectors.joining(" "))))
                .toList());
        assertEquals(PathLanguage.of("^$"), PathLanguage.of(AsPathPattern.sequence()));
        assertEquals(PathLanguage.PATHS, PathLanguage.of(""));
    }

    @Test
    void aConditionBehindPrependedNumbersIsOneOnWhatFollows() {
        var twice = PathLanguage.of("^65010_65010_");
        assertEquals(PathLanguage.of("^65010_"), PathLanguage.behind(List.of(new Asn(65010)), twice));
        assertEquals(PathLanguage.PATHS, PathLanguage.behind(List.of(new Asn(65010), new Asn(65010)), twice));
        assertEquals(PathLanguage.PATHS.minus(PathLanguage.PATHS), PathLanguage.behind(List.of(new Asn(1)), twice));
        assertEquals(PathLanguage.of("^$"), PathLanguage.behind(List.of(new Asn(1)), PathLanguage.of("^1$")));
    }

    @ParameterizedTest
    @CsvSource({
            "12076:5100., 12076:51002, 12076:51010",
            "^12076:, 12076:0, 2076:1",
            "_65010:[1-3]_, 65010:2, 65010:22",
            "12076:51002, 12076:51002, 12076:5100"})
    void aCommunityExpressionFindsWhatItShould(String expression, String found, String notFound) {
        var automaton = CommunityLanguage.of(expression);
        assertEquals(true, automaton.accepts(found));
        assertEquals(false, automaton.accepts(notFound));
        assertEquals(false, automaton.accepts("65536:1"));
    }

    @ParameterizedTest
    @CsvSource({
            "_12076:51002_, true", "12076:.*, true", "12076:51..., false", "12076:51[0-9][0-9][0-9], true",
            ".*, false", "^12076:, false", "12076:[0-9]+$, false",
            "12076:1_12076:2, false", "12076:1|12076:2, true", "^$, false", "'', false"})
    void anExpressionOverAllCommunitiesIsUnderstoodWhereOneOfThemDecides(String expression, boolean understood) {
        assertEquals(understood, CommunityLanguage.ofAll(expression).isPresent());
    }
}
