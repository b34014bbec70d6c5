package org.erdsl.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What routers still hold of an earlier file under names the new file does not have: after a circuit was renamed, or a
 * region is no longer accepted. Every object erdsl defines on a router has a name that begins with {@code ERDSL-}.
 *
 * @param file the path below the output folder
 * @param names the names, sorted; at least one
 */
public record VanishedNames(String file, List<String> names) {

    private static final Pattern NAME = Pattern.compile("\\bERDSL-[A-Za-z0-9_-]+");

    public VanishedNames {
        names = List.copyOf(names);
    }

    /**
     * Compares the files about to be written with those of an earlier run.
     *
     * @param folder the output folder as it is before writing; it need not exist
     */
    public static List<VanishedNames> of(Path folder, List<GeneratedFile> files) throws IOException {
        var vanished = new ArrayList<VanishedNames>();
        for (var file : files) {
            var earlier = folder.resolve(file.path());
            if (Files.isRegularFile(earlier)) {
                var names = names(Files.readString(earlier));
                names.removeAll(names(file.content()));
                if (!names.isEmpty()) {
                    vanished.add(new VanishedNames(file.path(), List.copyOf(names)));
                }
            }
        }
        return vanished;
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
