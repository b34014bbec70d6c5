package org.erdsl.rules.project;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;

import org.erdsl.landscape.Landscape;
import org.erdsl.model.Project;
import org.erdsl.model.SeveritySetting;

/** The severity settings of a landscape, by the rule they are for. */
final class SeveritySettings {

    private final Map<String, List<SeveritySetting>> settings;

    SeveritySettings(Landscape landscape) {
        settings = landscape.all(Project.class).stream()
                .flatMap(project -> project.getSeverities().stream())
                .filter(setting -> setting.getRule() != null)
                .collect(groupingBy(SeveritySetting::getRule));
    }

    /** The settings for a rule, in their order. */
    List<SeveritySetting> of(String rule) {
        return rule == null ? List.of() : settings.getOrDefault(rule, List.of());
    }
}
