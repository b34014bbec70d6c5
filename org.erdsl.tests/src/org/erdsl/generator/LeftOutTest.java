package org.erdsl.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.erdsl.generation.PlatformRegistry;
import org.erdsl.testing.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is left out of a model that uses everything, what check passes can be generated, and what it does not pass has
 * a place. Each line is left out by itself, and pairs of lines by turns: some on each day of the year, and all with
 * {@code -Dleft.out=all}.
 */
class LeftOutTest {

    private static final int TURNS = 366;

    static List<String> platforms() {
        return new PlatformRegistry().names();
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void checkAndGenerateAgreeWithoutALine(String platform) throws IOException {
        var model = model(platform);
        assertEquals(List.of(), model.disagreement().stream().toList(), "of the whole model");
        var disagreements = new ArrayList<String>();
        for (var i = 0; i < model.size(); i++) {
            if (model.isOptional(i)) {
                leaveOut(model, new TreeSet<>(List.of(i)), disagreements);
            }
        }
        assertTrue(model.size() > 30, "a platform knows this much of the model");
        assertEquals(List.of(), disagreements);
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void checkAndGenerateAgreeWithoutTwoLines(String platform) throws IOException {
        var model = model(platform);
        var disagreements = new ArrayList<String>();
        for (var i = 0; i < model.size(); i++) {
            for (var j = i + 1; j < model.size(); j++) {
                if (model.isOptional(i) && model.isOptional(j) && isTurnOf(i * model.size() + j)) {
                    leaveOut(model, new TreeSet<>(List.of(i, j)), disagreements);
                }
            }
        }
        assertEquals(List.of(), disagreements);
    }

    private static LeftOutModel model(String platform) throws IOException {
        return LeftOutModel.of(Golden.in("generator/left-out").read("input.erdsl"), platform);
    }

    private static boolean isTurnOf(int pair) {
        return System.getProperty("left.out", "").equals("all") || pair % TURNS == LocalDate.now().getDayOfYear() % TURNS;
    }

    private static void leaveOut(LeftOutModel model, TreeSet<Integer> lines, List<String> disagreements) {
        model.without(lines).disagreement().ifPresent(why -> disagreements.add("without "
                + lines.stream().map(model::line).toList() + ": " + why));
    }
}
