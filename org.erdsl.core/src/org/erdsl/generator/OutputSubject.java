package org.erdsl.generator;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The element of a model that an output is about. Its path alone tells: every part of the outputs has a file or a folder
 * for each element, named like it.
 *
 * @param kind how the language calls such elements: {@code router}, {@code circuit} or {@code gateway}
 * @param name the identifier of the element, without its namespace
 */
public record OutputSubject(String kind, String name) {

    private static final Pattern PATH = Pattern.compile("[a-z]+/(?<name>[^/.]+)[/.].+");

    /**
     * The subject of an output; none for what is about the whole model: the report and the manifest.
     *
     * @param path below the output folder, with slashes
     */
    public static Optional<OutputSubject> of(String path) {
        var matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return OutputPart.of(path).flatMap(OutputSubject::kind).map(kind -> new OutputSubject(kind, matcher.group("name")));
    }

    private static Optional<String> kind(OutputPart part) {
        return switch (part) {
            case ROUTERS -> Optional.of("router");
            case AZURE -> Optional.of("circuit");
            case GATEWAYS, FIREWALL -> Optional.of("gateway");
            case REPORT -> Optional.empty();
        };
    }
}
