package org.erdsl.ui.wizards;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.Platform;
import org.erdsl.ui.ErdslUi;

/** The examples that the build packs into this bundle, as their table of contents lists and describes them. */
final class ExampleCatalog {

    private static final String FOLDER = "examples";
    private static final String CONTENTS = FOLDER + "/README.md";
    /** A line of the table: a link, and what is shown. */
    private static final Pattern LINE = Pattern.compile("(?m)^\\| \\[(?<name>[^]]+)]\\([^)]*\\) \\| (?<shows>.*) \\|$");

    private ExampleCatalog() {
    }

    /** @throws IOException when the bundle cannot be read */
    static List<Example> read() throws IOException {
        var bundle = Platform.getBundle(ErdslUi.BUNDLE);
        var examples = new ArrayList<Example>();
        try (var contents = bundle.getEntry(CONTENTS).openStream()) {
            var matcher = LINE.matcher(new String(contents.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                var name = matcher.group("name");
                examples.add(new Example(name, matcher.group("shows"), Collections.list(
                        bundle.findEntries(FOLDER + '/' + name, "*." + ErdslUi.FILE_EXTENSION, false))));
            }
        }
        return examples;
    }
}
