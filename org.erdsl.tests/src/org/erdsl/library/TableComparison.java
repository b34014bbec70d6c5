package org.erdsl.library;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVRecord;
import org.erdsl.geo.Coordinates;
import org.erdsl.model.Fact;
import org.erdsl.net.Community;

/**
 * Compares the library with a table it was made from: every row, and of every row every value it holds. A test of a table
 * says which columns stand for what.
 */
abstract class TableComparison {

    private static final Pattern DATE_OR_REVISION = Pattern.compile("\\d{4}-\\d\\d-\\d\\d|(?<=[@ ])[0-9a-f]{7,8}\\b");

    final LibraryFiles library = LibraryFiles.load();

    /** Same names on both sides, then this comparison for each, then the sources. */
    <T extends Fact> void compare(Map<String, CSVRecord> table, Class<T> type,
            BiConsumer<CSVRecord, T> comparison) {
        var facts = library.facts(type);
        assertEquals(Set.of(), difference(table.keySet(), facts.keySet()), "rows the library lacks");
        assertEquals(Set.of(), difference(facts.keySet(), table.keySet()), "facts the table lacks");
        assertFalse(table.isEmpty());
        assertAll(table.keySet().stream().map(name -> () -> assertAll(name,
                () -> comparison.accept(table.get(name), facts.get(name)),
                () -> assertSourcesKept(table.get(name), facts.get(name)))));
    }

    private static Set<String> difference(Set<String> names, Set<String> others) {
        var difference = new TreeSet<>(names);
        difference.removeAll(others);
        return difference;
    }

    /** The wording may be shorter than in the table; no date and no revision is lost. */
    static void assertSourcesKept(CSVRecord row, Fact fact) {
        var sources = String.join("\n", fact.getSources());
        DATE_OR_REVISION.matcher(row.get("source")).results().map(MatchResult::group)
                .forEach(date -> assertTrue(sources.contains(date), fact.getName() + " lost the source of " + date));
    }

    static Coordinates location(CSVRecord row) {
        return row.get("latitude").isEmpty()
                ? null
                : Coordinates.valueOf(row.get("latitude") + ", " + row.get("longitude"));
    }

    static Community community(String cell) {
        return cell.isEmpty() ? null : Community.valueOf(cell);
    }

    static String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    static List<String> names(List<? extends Fact> facts) {
        return facts.stream().map(Fact::getName).toList();
    }

    static String displayNameOf(Fact fact) {
        return fact == null ? null : fact.getDisplayName();
    }

    static String nameOf(Fact fact) {
        return fact == null ? null : fact.getName();
    }
}
