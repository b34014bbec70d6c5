package org.erdsl.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The pages of docs/rules, which the build puts into the jar. */
final class RulePages {

    /** The page of a rule. */
    Optional<String> find(String rule) {
        if (!rule.matches("[a-z0-9-]+")) {
            return Optional.empty();
        }
        try (var page = RulePages.class.getResourceAsStream("/docs/rules/" + rule + ".md")) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
