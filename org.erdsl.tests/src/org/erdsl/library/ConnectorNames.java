package org.erdsl.library;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.commons.csv.CSVRecord;

/** The names of connector types: their keys, or else their labels, with the publisher where that alone is taken. */
final class ConnectorNames {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> labels = new HashMap<>();

    /** @param rows the full table */
    ConnectorNames(List<CSVRecord> rows) {
        for (var row : rows) {
            if (row.get("key").isEmpty()) {
                labels.merge(word(row.get("display_name")), 1, Integer::sum);
            } else {
                taken.add(ofKey(row.get("key")));
            }
        }
    }

    String of(CSVRecord row) {
        if (!row.get("key").isEmpty()) {
            return ofKey(row.get("key"));
        }
        var label = word(row.get("display_name"));
        return taken.contains(label) || labels.get(label) > 1 ? label + "-" + words(row.get("publisher")) : label;
    }

    static String ofKey(String key) {
        return key.equals("(custom)") ? "custom" : startWithLetter(key.replaceFirst("^shared_", ""));
    }

    private static String word(String label) {
        return startWithLetter(words(label));
    }

    /** Lower case letters and digits with hyphens between; letters lose their accents. */
    private static String words(String label) {
        var plain = label.replaceFirst("(?i)\\(independent publisher\\)", "")
                .replace("ø", "o").replace("Ø", "o").replace("ß", "ss").replace("&", " and ");
        return Normalizer.normalize(plain, Normalizer.Form.NFKD)
                .replaceAll("[^\\x00-\\x7f]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String startWithLetter(String name) {
        return Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }
}
