package org.erdsl.ui.project;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Composite;
import org.erdsl.generation.PlatformRegistry;
import org.erdsl.generator.PlatformBackend;
import org.erdsl.policy.Feature;

/** All platforms of routers, with what a model can ask of them. */
final class PlatformTable extends ReadOnlyTable {

    PlatformTable(Composite parent) {
        super(parent);
        column(Texts.platform, 3, PlatformBackend.class, PlatformBackend::platform);
        column(Texts.version, 2, PlatformBackend.class, platform -> platform.capabilities().first().orElse(Texts.anyVersion));
        column(Texts.forms, 3, PlatformBackend.class, platform -> String.join(", ", platform.capabilities().forms()));
        column(Texts.lacks, 8, PlatformBackend.class, PlatformTable::lacking);
        show(new PlatformRegistry().backends());
    }

    private static String lacking(PlatformBackend platform) {
        return Arrays.stream(Feature.values()).filter(feature -> !platform.capabilities().has(feature)).map(Feature::text)
                .collect(Collectors.joining(", "));
    }
}
