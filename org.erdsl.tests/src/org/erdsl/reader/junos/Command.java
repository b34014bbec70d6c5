package org.erdsl.reader.junos;

import java.util.List;

import org.erdsl.reader.Words;

/**
 * A change to the candidate configuration.
 *
 * @param deletes whether what the path names goes, with everything below it; else it is set
 * @param path from the top of the configuration
 */
record Command(boolean deletes, List<String> path) {

    Command {
        path = List.copyOf(path);
    }

    Words words() {
        return new Words(toString(), path);
    }

    @Override
    public String toString() {
        return (deletes ? "delete " : "set ") + String.join(" ", path);
    }
}
