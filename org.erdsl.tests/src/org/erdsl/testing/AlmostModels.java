package org.erdsl.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts that are almost models: those of the tests and examples, with changes that an accident or an enemy could make.
 * The same seed gives the same text, as long as the models are the same.
 */
public final class AlmostModels {

    /** In bytes: what is wrong with a long text is wrong with a short one too, and sooner found. */
    private static final int LONGEST = 6_000;

    private static final Pattern TOKEN =
            Pattern.compile("\"[^\"\n]*\"?|[\\p{L}_][\\p{L}\\p{N}_-]*|\\p{N}[\\p{N}\\p{L}./:]*|\\s+|.", Pattern.DOTALL);

    private static final List<String> SIGNS = List.of("{", "}", "{", "}", "\"", ",", ".", ";", ":", "=", "/", "/*", "*/",
            "//", "\n", " ", "\\", "(", ")", "[", "]", "#", "$", "%", "&", "'", "`", "<", ">", "-", "->", "*", "+", "!", "?",
            "@", "^", "|", "~");

    private static final List<String> ODD = List.of("\u0000", "\uFEFF", "\u202E", "\u2028", "\u0085", "\u001B[2J", "\r",
            "\uD83C\uDFE2", "e\u0301", "\u0130", "\uFFFF", "\t", "\u000B", "\u00A0");

    private static final List<String> NUMBERS = List.of("0", "-1", "00", "1e9", "2147483647", "2147483648", "4294967295",
            "4294967296", "9223372036854775808", "99999999999999999999999999", "0.0.0.0/0", "255.255.255.255/32", "::/0",
            "2001:db8::/129", "1.2.3.4/33", "65535:65535", "65536:1", "12076:51004", "2026-02-30", "0x1", "1 Gbps",
            "100%", "1..2", "1.", "90.1, 180.1");

    private final List<String> models;
    private final List<String> words;

    /** Reads the models of the tests and examples. */
    public AlmostModels() {
        models = models();
        words = new ArrayList<>(models.stream().flatMap(text -> tokens(text).stream())
                .filter(token -> !token.isBlank()).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static List<String> models() {
        try (var data = Files.walk(Path.of(System.getProperty("testdata")));
                var examples = Files.walk(Path.of(System.getProperty("examples")))) {
            return Stream.concat(data, examples)
                    .filter(file -> file.toString().endsWith(".erdsl") && file.toFile().length() <= LONGEST)
                    .sorted().map(AlmostModels::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(match -> match.group()).collect(Collectors.toCollection(ArrayList::new));
    }

    /** A text of this seed. It may hold characters that no UTF-8 can. */
    public String text(long seed) {
        return text(new Random(seed));
    }

    /** A file of this seed: mostly UTF-8. */
    public byte[] bytes(long seed) {
        var random = new Random(seed);
        var bytes = text(random).getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && random.nextInt(5) == 0) {
            for (var change = random.nextInt(4); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            return Arrays.copyOf(bytes, random.nextInt(3) == 0 ? random.nextInt(bytes.length) + 1 : bytes.length);
        }
        return bytes;
    }

    private String text(Random random) {
        if (random.nextInt(8) == 0) {
            return Stream.generate(() -> word(random)).limit(random.nextInt(30))
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
        }
        var tokens = tokens(any(models, random));
        for (var change = random.nextInt(6); change >= 0; change--) {
            change(tokens, random);
        }
        return String.join("", tokens);
    }

    private void change(List<String> tokens, Random random) {
        var at = random.nextInt(tokens.size() + 1);
        var end = Math.min(tokens.size(), at + 1 + random.nextInt(6));
        switch (random.nextInt(9)) {
            case 0 -> tokens.subList(at, end).clear();
            case 1 -> tokens.addAll(at, List.copyOf(tokens.subList(at, end)));
            case 2 -> tokens.add(at, word(random));
            case 3 -> tokens.add(at, " " + word(random) + " ");
            case 4 -> tokens.subList(at, tokens.size()).clear();
            case 5 -> {
                var other = tokens(any(models, random));
                var from = random.nextInt(other.size() + 1);
                tokens.addAll(at, other.subList(from, Math.min(other.size(), from + random.nextInt(40))));
            }
            case 6 -> Collections.shuffle(tokens.subList(at, end), random);
            default -> {
                if (at < tokens.size()) {
                    tokens.set(at, inPlaceOf(tokens.get(at), random));
                }
            }
        }
    }

    private String inPlaceOf(String token, Random random) {
        if (token.startsWith("\"")) {
            return "\"" + any(HostileTexts.ALL, random) + "\"";
        }
        return Character.isDigit(token.codePointAt(0)) ? any(NUMBERS, random) : word(random);
    }

    private String word(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> any(SIGNS, random);
            case 1 -> any(ODD, random);
            case 2 -> any(NUMBERS, random);
            default -> any(words, random);
        };
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
