package org.erdsl.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.erdsl.check.Problem;
import org.erdsl.finding.Severity;
import org.erdsl.generation.ErdslGenerator;
import org.erdsl.testing.Erdsl;

/**
 * A model of which lines are left out. A line that opens a block goes with its block, so that properties and elements can
 * be left out alike.
 */
final class LeftOutModel {

    private static final Erdsl ERDSL = Erdsl.start();
    private static final String LACK = "platform-can-express-model";

    private final List<String> lines;

    private LeftOutModel(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The model for a platform, without what {@code check} says the platform cannot do. */
    static LeftOutModel of(String text, String platform) {
        var model = new LeftOutModel(text.replace("platform plaintext", "platform " + platform).lines().toList());
        for (var lacking = model.lacking(); !lacking.isEmpty(); lacking = model.lacking()) {
            model = model.without(new TreeSet<>(List.of(lacking.get(0))));
        }
        return model;
    }

    private List<Integer> lacking() {
        return ERDSL.check(text()).stream().filter(problem -> problem.rule().equals(LACK))
                .map(problem -> problem.place().line() - 1).toList();
    }

    int size() {
        return lines.size();
    }

    String line(int index) {
        return lines.get(index).strip();
    }

    /** Whether a line can be left out: not one that only closes a block. */
    boolean isOptional(int index) {
        return !line(index).equals("}");
    }

    LeftOutModel without(TreeSet<Integer> indices) {
        var gone = new TreeSet<Integer>();
        indices.forEach(index -> IntStream.rangeClosed(index, end(index)).forEach(gone::add));
        var left = new ArrayList<String>();
        for (var i = 0; i < lines.size(); i++) {
            if (!gone.contains(i)) {
                left.add(lines.get(i));
            }
        }
        return new LeftOutModel(left);
    }

    private int end(int index) {
        var depth = 0;
        for (var i = index; i < lines.size(); i++) {
            depth += braces(lines.get(i));
            if (depth == 0) {
                return i;
            }
        }
        return lines.size() - 1;
    }

    private static int braces(String line) {
        return (int) (line.chars().filter(c -> c == '{').count() - line.chars().filter(c -> c == '}').count());
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    /** What check and generate do not agree about; nothing where they do. */
    Optional<String> disagreement() {
        try {
            var model = ERDSL.parse(text());
            var errors = ERDSL.check(model).stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
            var placeless = errors.stream().filter(LeftOutModel::hasNoPlace).findFirst();
            if (placeless.isPresent()) {
                return Optional.of("no place: " + placeless.get());
            }
            if (errors.isEmpty()) {
                ERDSL.get(ErdslGenerator.class).generate(model);
            }
            return Optional.empty();
        } catch (GenerationRefusedException | RuntimeException e) {
            return Optional.of(e.toString());
        }
    }

    private static boolean hasNoPlace(Problem problem) {
        return problem.rule().isBlank() || problem.place().line() < 1;
    }
}
