package org.erdsl.revision;

import java.util.Optional;

/**
 * A file or folder of a revision, as git names it: {@code main:network/contoso.erdsl}.
 *
 * @param revision the revision
 * @param path seen from the root of the repository, or with {@code ./} from the folder git runs in; empty for everything
 */
public record RevisionPath(String revision, String path) {

    /** @return nothing where an argument has no colon, or nothing before it */
    public static Optional<RevisionPath> of(String argument) {
        var colon = argument.indexOf(':');
        return colon < 1 ? Optional.empty()
                : Optional.of(new RevisionPath(argument.substring(0, colon), argument.substring(colon + 1)));
    }

    /** Whether git would take the revision for an option. */
    public boolean looksLikeAnOption() {
        return revision.startsWith("-");
    }
}
