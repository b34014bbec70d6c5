package org.erdsl.ide.spelling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * All words that a dictionary in Hunspell's format stands for: its stems with the prefixes and suffixes that each may have.
 * It reads what the English dictionaries of SCOWL use of the format (hunspell(5)), and no more.
 */
final class HunspellWords {

    /** What erdsl looks up: words of three letters and more, with an apostrophe inside at most. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+('[A-Za-z]+)?");
    private static final int SHORTEST = 3;

    private final Map<Character, List<Affix>> affixes = new HashMap<>();
    private char unwanted;

    /**
     * A prefix or suffix.
     *
     * @param joins     whether a word may have a prefix and this suffix, or a suffix and this prefix
     * @param removed   what it takes the place of
     * @param condition what the stem must begin or end with
     */
    private record Affix(boolean isPrefix, boolean joins, String removed, String added, Pattern condition) {

        boolean fits(String stem) {
            return condition.matcher(stem).find() && stem.length() > removed.length()
                    && (isPrefix ? stem.startsWith(removed) : stem.endsWith(removed));
        }

        String on(String stem) {
            return isPrefix ? added + stem.substring(removed.length())
                    : stem.substring(0, stem.length() - removed.length()) + added;
        }
    }

    private HunspellWords(Path rules) throws IOException {
        var joins = new HashMap<String, Boolean>();
        for (var line : Files.readAllLines(rules)) {
            var part = line.trim().split("\\s+");
            if (part[0].equals("NOSUGGEST")) {
                unwanted = part[1].charAt(0);
            } else if ((part[0].equals("PFX") || part[0].equals("SFX")) && part.length == 4) {
                joins.put(part[0] + part[1], part[2].equals("Y"));
            } else if (part[0].equals("PFX") || part[0].equals("SFX")) {
                var isPrefix = part[0].equals("PFX");
                var condition = Pattern.compile(isPrefix ? "^" + part[4] : part[4] + "$");
                affixes.computeIfAbsent(part[1].charAt(0), flag -> new ArrayList<>()).add(new Affix(isPrefix,
                        joins.get(part[0] + part[1]), part[2].equals("0") ? "" : part[2], part[3].equals("0") ? "" : part[3],
                        condition));
            }
        }
    }

    /**
     * The words of a dictionary, without possessives, abbreviations shorter than three letters, and the words that it
     * tells never to suggest.
     *
     * @param dictionary a folder with {@code index.aff} and {@code index.dic}
     */
    static TreeSet<String> of(Path dictionary) throws IOException {
        var rules = new HunspellWords(dictionary.resolve("index.aff"));
        var words = new TreeSet<String>();
        var stems = Files.readAllLines(dictionary.resolve("index.dic"));
        for (var line : stems.subList(1, stems.size())) {
            var slash = line.indexOf('/');
            var stem = slash < 0 ? line : line.substring(0, slash);
            rules.addForms(stem, slash < 0 ? "" : line.substring(slash + 1), words);
        }
        words.removeIf(word -> word.length() < SHORTEST || !WORD.matcher(word).matches() || word.endsWith("'s"));
        return words;
    }

    private void addForms(String stem, String flags, TreeSet<String> words) {
        if (flags.indexOf(unwanted) >= 0) {
            return;
        }
        words.add(stem);
        var fitting = flags.chars().mapToObj(flag -> affixes.getOrDefault((char) flag, List.of())).flatMap(List::stream)
                .filter(affix -> affix.fits(stem)).toList();
        for (var affix : fitting) {
            words.add(affix.on(stem));
            for (var prefix : fitting) {
                if (!affix.isPrefix() && affix.joins() && prefix.isPrefix() && prefix.joins()) {
                    words.add(prefix.on(affix.on(stem)));
                }
            }
        }
    }
}
