package org.erdsl.rules;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.check.Finding;

/** Keeps what the rules report, in order. */
final class FindingCollector {

    private final List<Report> reports = new ArrayList<>();

    Report add(Report report) {
        reports.add(report);
        return report;
    }

    List<Finding> findings() {
        return reports.stream().map(Report::finding).toList();
    }
}
