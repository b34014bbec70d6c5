package org.erdsl.running;

import java.util.List;

/**
 * A configuration as paths: the words from its top down to a value, one path a statement, as the flat form of a platform
 * has them. However a text writes a statement, its path is the same.
 *
 * @param paths each once, in the order in which they take effect; the words of one have a space between them
 * @param inactive paths that the router passes over with all below them, and would whatever is set there
 * @param unreadable lines that are no statements
 */
public record PathText(List<String> paths, List<String> inactive, List<SourceLine> unreadable) {

    public PathText {
        paths = List.copyOf(paths);
        inactive = List.copyOf(inactive);
        unreadable = List.copyOf(unreadable);
    }
}
