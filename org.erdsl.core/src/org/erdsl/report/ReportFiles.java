package org.erdsl.report;

import java.util.List;

import org.erdsl.generator.GeneratedFile;
import org.erdsl.generator.ModelOrigin;
import org.erdsl.landscape.Landscape;
import org.erdsl.library.Library;

/** The report as the files that are generated beside all others. */
public final class ReportFiles {

    private final TrafficReport report;

    public ReportFiles(Landscape landscape, Library library, ModelOrigin origin) {
        report = new TrafficReporter(landscape, library).report(origin);
    }

    /** {@code report/traffic.md} and {@code report/traffic.html}; none where there is nothing to report. */
    public List<GeneratedFile> all() {
        if (report.isEmpty()) {
            return List.of();
        }
        return List.of(new GeneratedFile("report/traffic.html", HtmlReport.print(report)),
                new GeneratedFile("report/traffic.md", MarkdownReport.print(report)));
    }
}
