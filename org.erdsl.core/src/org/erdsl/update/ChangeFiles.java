package org.erdsl.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.erdsl.change.RouterChange;
import org.erdsl.change.UnsafeChangeException;
import org.erdsl.drift.Drift;
import org.erdsl.drift.DriftKind;
import org.erdsl.drift.RouterDrift;
import org.erdsl.generation.PlatformRegistry;
import org.erdsl.generator.GeneratedFile;
import org.erdsl.generator.ModelOrigin;
import org.erdsl.policy.RouterPlan;
import org.erdsl.proof.ReaderRegistry;
import org.erdsl.running.SourceText;

import com.google.inject.Inject;

/**
 * Writes how a router goes over from an earlier file to the one that is written now: what changes in words, the commands,
 * and the commands that take it back.
 */
public class ChangeFiles {

    /** What may end a session for a moment. */
    private static final Set<DriftKind> OF_SESSIONS = Set.of(DriftKind.SESSION_MISSING, DriftKind.SESSION_NOT_PLANNED,
            DriftKind.SESSION_DOWN, DriftKind.SETTING, DriftKind.INTERFACE, DriftKind.UNKNOWN);

    @Inject
    private PlatformRegistry platforms;

    @Inject
    private ReaderRegistry readers;

    /**
     * The files beside the file of a router.
     *
     * @param plan what the router is to do
     * @param now its file
     * @param earlier the file it was loaded from
     * @param origin the model of the plan
     * @return none when nothing changes
     */
    List<GeneratedFile> of(RouterPlan plan, GeneratedFile now, EarlierFile earlier, ModelOrigin origin) {
        if (statements(earlier.text()).equals(statements(now.content()))) {
            return List.of();
        }
        var words = new ArrayList<String>();
        words.add("# What changes");
        words.addAll(changes(plan, now, earlier.text()));
        words.add("");
        words.add("# How");
        var files = new ArrayList<GeneratedFile>();
        try {
            var change = change(plan, now, earlier);
            words.addAll(ChangeManner.of(plan.platform()).steps(now.path(), path(plan, "apply"), path(plan, "take-back")));
            change.ifPresent(commands -> {
                files.add(commands(plan, origin, "apply", commands.apply()));
                files.add(commands(plan, origin, "take-back", commands.takeBack()));
            });
        } catch (UnsafeChangeException e) {
            words.add("There are no commands: " + e.getMessage() + ".");
            words.add("Load the whole file, as its first lines say, in a maintenance window.");
        }
        files.add(new GeneratedFile("routers/" + plan.router() + ".change.txt",
                origin.header(plan).comment("#") + "#\n" + String.join("\n", words) + "\n"));
        return files;
    }

    /** Comments are no statements, so a new header alone changes nothing. */
    private static List<String> statements(String text) {
        var marks = List.of("!", "#", "//", "/*");
        return text.lines().map(String::strip)
                .filter(line -> !line.isEmpty() && (line.contains("<secret ") || marks.stream().noneMatch(line::startsWith)))
                .toList();
    }

    private List<String> changes(RouterPlan plan, GeneratedFile now, String earlier) {
        var reader = readers.find(plan.platform());
        if (reader.isEmpty()) {
            return List.of("Nothing reads files of " + plan.platform() + ", so this cannot be said in words.");
        }
        var drift = RouterDrift.of(plan, reader.get().read(SourceText.of("the earlier file", earlier))).stream()
                .filter(found -> found.kind() != DriftKind.AUTHENTICATION).toList();
        var words = new ArrayList<>(drift.isEmpty()
                ? List.of("Every session does with every route what it did; only names or descriptions change.")
                : drift.stream().map(ChangeFiles::sentence).toList());
        words.add(drift.stream().map(Drift::kind).anyMatch(OF_SESSIONS::contains)
                ? "A session that comes, goes or changes its settings may restart; the others do not."
                : "No session comes, goes or changes its settings, so none restarts.");
        if (!keys(earlier).equals(keys(now.content()))) {
            words.add("Sessions get another key, or none: both sides have to change it together, and the session restarts.");
        }
        return words;
    }

    /** The lines that wait for a key. */
    private static List<String> keys(String text) {
        return text.lines().filter(line -> line.contains("<secret ")).sorted().toList();
    }

    /** What is compared is the earlier file with the new plan, so each sentence says what ends. */
    private static String sentence(Drift drift) {
        var session = drift.session().map(key -> "session " + key + " ").orElse("the router ");
        return printable("- until now " + session + drift.sentence());
    }

    private static String printable(String text) {
        return text.replaceAll("[^\\x20-\\x7E]", "?");
    }

    private Optional<RouterChange> change(RouterPlan plan, GeneratedFile now, EarlierFile earlier)
            throws UnsafeChangeException {
        if (!earlier.asWritten()) {
            throw new UnsafeChangeException("the earlier file is not as erdsl wrote it, by the manifest beside it");
        }
        var manner = RouterChange.manner(plan.platform());
        if (manner.filter(RouterChange.Manner.COMMANDS::equals).isPresent()) {
            return Optional.of(RouterChange.byCommands(readers.find(plan.platform()).orElseThrow(), now.path(), earlier.text(),
                    now.content()));
        } else if (manner.filter(RouterChange.Manner.CANDIDATE::equals).isPresent()) {
            return Optional.of(RouterChange.inCandidate(plan.platform(), earlier.text(), now.content()));
        }
        return Optional.empty();
    }

    private String path(RouterPlan plan, String what) {
        return "routers/" + plan.router() + "." + what + "." + platforms.find(plan.platform()).orElseThrow().fileEnding();
    }

    private GeneratedFile commands(RouterPlan plan, ModelOrigin origin, String what, List<String> commands) {
        var mark = ChangeManner.of(plan.platform()).comment();
        return new GeneratedFile(path(plan, what), origin.header(plan).comment(mark) + mark + "\n"
                + (commands.isEmpty() ? mark + " nothing to do\n" : String.join("\n", commands) + "\n"));
    }
}
