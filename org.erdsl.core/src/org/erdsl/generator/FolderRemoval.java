package org.erdsl.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Removes folders erdsl made itself. */
final class FolderRemoval {

    private FolderRemoval() {
    }

    /** Removes a folder and all in it, as far as the system lets it: what matters has been decided before. */
    static void remove(Path folder) {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            // A temporary folder that stays behind is neither a reason to take files back nor to call them unwritten.
            return;
        }
    }

    /** Removes a folder in which there is nothing; says whether it is gone. */
    static boolean removeIfEmpty(Path folder) {
        if (Files.isSymbolicLink(folder)) {
            return false;
        }
        try {
            Files.delete(folder);
            return true;
        } catch (IOException e) {
            // Somebody put something there, which is to stay.
            return false;
        }
    }
}
