package org.erdsl.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.erdsl.running.RunningReader;

/**
 * The way from one configuration of a router to another, and back.
 *
 * @param apply the commands, in their order; none where nothing changes
 * @param takeBack the commands that lead back
 */
public record RouterChange(List<String> apply, List<String> takeBack) {

    public RouterChange {
        apply = List.copyOf(apply);
        takeBack = List.copyOf(takeBack);
    }

    /**
     * How a change reaches a router.
     */
    public enum Manner {
        /** One command after the other, each of which counts at once; proven step by step. */
        COMMANDS,
        /** In a candidate configuration that takes effect in one step. */
        CANDIDATE,
        /** As the whole next file, which the router compares with what it has. */
        FILE
    }

    /** Routers that read the whole file and do what differs. */
    private static final Set<String> READING_FILES = Set.of("bird", "openbgpd", "gobgp");

    /** Routers with a candidate that is written in modes. */
    private static final Set<String> IN_MODES = Set.of(IosXrCommands.PLATFORM, VrpDialect.PLATFORM);

    /** How a platform is changed; nothing where erdsl does not know a way that nobody notices. */
    public static Optional<Manner> manner(String platform) {
        if (RouteMapDialect.of(platform).isPresent()) {
            return Optional.of(Manner.COMMANDS);
        } else if (PathManner.isKnown(platform) || IN_MODES.contains(platform)) {
            return Optional.of(Manner.CANDIDATE);
        }
        return READING_FILES.contains(platform) ? Optional.of(Manner.FILE) : Optional.empty();
    }

    /**
     * The change from one text to another, on a platform that takes {@link Manner#COMMANDS commands}.
     *
     * @param reader reads the platform's texts
     * @param file what the texts are called in messages
     * @throws UnsafeChangeException when no way is proven to be noticed by nobody
     * @throws IllegalArgumentException for other platforms
     */
    public static RouterChange byCommands(RunningReader reader, String file, String before, String after)
            throws UnsafeChangeException {
        var dialect = RouteMapDialect.of(reader.platform()).orElseThrow(IllegalArgumentException::new);
        return byCommands(dialect, reader, file, dialect.read(before), dialect.read(after));
    }

    static RouterChange byCommands(StepDialect dialect, RunningReader reader, String file, Configuration before,
            Configuration after) throws UnsafeChangeException {
        return new RouterChange(commands(dialect, reader, file, before, after),
                commands(dialect, reader, file, after, before));
    }

    private static List<String> commands(StepDialect dialect, RunningReader reader, String file, Configuration before,
            Configuration after) throws UnsafeChangeException {
        return CommandText.of(dialect,
                Steps.between(dialect, before, after, new Treatments(reader, file, before, after)));
    }

    /**
     * The change from one text to another, on a platform with a {@link Manner#CANDIDATE candidate configuration}.
     *
     * @throws UnsafeChangeException when a text is not of the usual form of its platform
     * @throws IllegalArgumentException for other platforms
     */
    public static RouterChange inCandidate(String platform, String before, String after) throws UnsafeChangeException {
        if (platform.equals(IosXrCommands.PLATFORM)) {
            return new RouterChange(IosXrCommands.between(before, after), IosXrCommands.between(after, before));
        }
        if (platform.equals(VrpDialect.PLATFORM)) {
            return new RouterChange(VrpCommands.between(before, after), VrpCommands.between(after, before));
        }
        var manner = PathManner.of(platform);
        var earlier = PathForm.ofOwnFile(manner, before);
        var later = PathForm.ofOwnFile(manner, after);
        return new RouterChange(PathCommands.between(manner, earlier, later), PathCommands.between(manner, later, earlier));
    }
}
