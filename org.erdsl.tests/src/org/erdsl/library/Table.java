package org.erdsl.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** One of the tables of facts in testdata/library. */
final class Table {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<CSVRecord> rows;

    private Table(List<CSVRecord> rows) {
        this.rows = rows;
    }

    /**
     * @param name of the file, without .csv
     * @throws IllegalStateException when a row has more or fewer cells than the header
     */
    static Table read(String name) {
        var file = Path.of(System.getProperty("testdata"), "library", name + ".csv");
        try (var parser = FORMAT.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            var rows = parser.getRecords();
            for (var row : rows) {
                if (!row.isConsistent()) {
                    throw new IllegalStateException(file + ", record " + row.getRecordNumber() + ": number of cells");
                }
            }
            return new Table(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<CSVRecord> rows() {
        return rows;
    }

    /** The rows by what this function makes of them, which must differ from row to row. */
    Map<String, CSVRecord> by(Function<CSVRecord, String> key) {
        return rows.stream().collect(Collectors.toMap(key, Function.identity(), Table::refuseTwins, TreeMap::new));
    }

    private static CSVRecord refuseTwins(CSVRecord first, CSVRecord second) {
        throw new IllegalStateException("two rows of the same name: " + first + " and " + second);
    }

    /** The parts of a cell that lists several values; none when it is empty. */
    static List<String> parts(String cell, String separator) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split("\\s*" + separator + "\\s*"));
    }
}
