package org.erdsl.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.erdsl.ide.ErdslIdeSetup;
import org.erdsl.ide.spelling.EnglishDictionary;
import org.erdsl.ide.spelling.Spelling;
import org.erdsl.ide.spelling.Word;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long spelling takes after each pause in typing, in files where two lines of five are comments, and Ctrl+1 after it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xss8m")
public class SpellingBenchmark {

    private static final int LINES_OF_AN_ELEMENT = 5;

    private Spelling spelling;

    /** A text of so many lines; one word of eighteen is misspelt in every tenth comment. */
    @State(Scope.Benchmark)
    public static class Model {

        @Param({"5000", "50000"})
        public int lines;

        private String text;

        @Setup
        public void write() {
            text = IntStream.range(0, lines / LINES_OF_AN_ELEMENT).mapToObj(number -> """
                    // The office of the sales people, who are many and need much bandwidth for
                    // their documents: %s it before the contract ends.
                    site office%d {
                        users %d
                    }
                    """.formatted(number % 10 == 0 ? "extnd" : "extend", number, number + 1)).collect(Collectors.joining());
        }
    }

    /** The word that was misspelt. */
    @State(Scope.Benchmark)
    public static class Mistake {

        @Param({"teh", "recieve", "subscibtion"})
        public String word;
    }

    @Setup
    public void start() {
        spelling = new ErdslIdeSetup().createInjectorAndDoEMFRegistration().getInstance(Spelling.class);
    }

    @Benchmark
    public List<Word> check(Model model) {
        return spelling.mistakes(model.text);
    }

    @Benchmark
    public List<String> suggest(Mistake mistake) {
        return EnglishDictionary.get().suggestions(mistake.word, 8);
    }
}
