package org.erdsl.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.erdsl.testing.Erdsl;

/**
 * The samples of a rule: {@code failing.erdsl} with what is to be found in {@code failing.expected},
 * {@code passing.erdsl}, and other files both are checked together with.
 */
record Samples(String rule) {

    static final String FAILING = "failing.erdsl";
    static final String PASSING = "passing.erdsl";

    /** The folder of all samples. */
    static Path folder() {
        return Path.of(System.getProperty("testdata"), "rules");
    }

    /** The ids of the rules that have samples, sorted. */
    static List<String> rules() throws IOException {
        try (var folders = Files.list(folder())) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    /** Reads one of the two samples. */
    ResourceSet read(Erdsl erdsl, String name) throws IOException {
        return read(erdsl, name, text(name));
    }

    /** Reads another text in the place of a sample. */
    ResourceSet read(Erdsl erdsl, String name, String text) throws IOException {
        var texts = new TreeMap<String, String>(Map.of(name, text));
        try (var files = Files.list(folder().resolve(rule))) {
            for (var file : files.toList()) {
                var other = file.getFileName().toString();
                if (other.endsWith(".erdsl") && !other.equals(FAILING) && !other.equals(PASSING)) {
                    texts.put(other, Files.readString(file));
                }
            }
        }
        return erdsl.parse(texts);
    }

    String text(String name) throws IOException {
        return Files.readString(folder().resolve(rule).resolve(name));
    }
}
