package org.erdsl.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The style sheets of the report, and of a picture that stands alone. */
public final class ReportStyle {

    private ReportStyle() {
    }

    static String ofPage() {
        return sheets("colours.css", "page.css", "picture.css", "print.css");
    }

    /** That of a picture in a file of its own. */
    public static String ofPicture() {
        return sheets("colours.css", "picture.css") + "svg { background: var(--panel); }\n";
    }

    private static String sheets(String... names) {
        return Stream.of(names).map(ReportStyle::sheet).collect(Collectors.joining());
    }

    private static String sheet(String name) {
        try (var stream = ReportStyle.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
