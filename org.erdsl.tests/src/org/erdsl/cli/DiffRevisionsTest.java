package org.erdsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions of a model in a git repository: a circuit in one file, the routers it imports in another. */
class DiffRevisionsTest {

    private static final String LOST = " no longer accepts routes with 12076:51003 (northeurope)\n";

    @TempDir
    private Path repository;

    private String model;

    @BeforeEach
    void commitTwoVersions() throws IOException, InterruptedException {
        var text = Files.readString(Path.of(System.getProperty("testdata"), "diff", "errors", "old.erdsl"));
        var routers = text.substring(text.indexOf("router edge1 {"));
        model = "import \"../common/routers.erdsl\"\n" + text.replace(routers, "");
        Files.createDirectories(repository.resolve("network"));
        Files.createDirectories(repository.resolve("common"));
        Files.writeString(repository.resolve("network/model.erdsl"), model);
        Files.writeString(repository.resolve("common/routers.erdsl"), routers);
        git("init", "--quiet");
        commit("first");
        Files.writeString(repository.resolve("network/model.erdsl"),
                model.replace("accept region europe", "accept community 12076:51002"));
        Files.writeString(repository.resolve("common/routers.erdsl"), routers.replace("platform frr", "platform bird"));
        commit("second");
    }

    @Test
    void revisionsAreCompared() {
        var run = diff("HEAD~1:network/model.erdsl", "HEAD:network/model.erdsl");
        assertEquals(1, run.code(), run.err());
        assertTrue(run.out().contains("edge1 session 193.0.0.2 (ams1-primary-v4)" + LOST), run.out());
        assertTrue(run.out().contains("edge1 platform: bird instead of frr"), run.out());
    }

    @Test
    void whatAModelImportsIsOfItsRevision() throws IOException {
        Files.delete(repository.resolve("common/routers.erdsl"));
        var run = diff("HEAD~1:network/model.erdsl", "HEAD~1:network");
        assertEquals("", run.out());
        assertEquals(0, run.code(), run.err());
    }

    @Test
    void aFileIsComparedWithARevision() throws IOException {
        Files.writeString(repository.resolve("network/model.erdsl"), model);
        var run = diff(repository.resolve("network/model.erdsl").toString(), "HEAD:network/model.erdsl");
        assertTrue(run.out().contains(LOST), run.out());
        assertTrue(!run.out().contains("platform"), run.out());
    }

    @Test
    void pathsBelowTheFolderStartWithADot() {
        var run = CommandRun.of("diff", "--repository=" + repository.resolve("network"), "HEAD~1:./model.erdsl",
                "HEAD:./model.erdsl");
        assertTrue(run.out().contains(LOST), run.out() + run.err());
    }

    /** What lies outside of the repository is not of the revision, even where the file is there. */
    @Test
    void importsStayInTheRevision() throws IOException, InterruptedException {
        var outside = Files.writeString(Files.createTempFile("outside", ".erdsl"),
                "router edge1 { platform frr }\nrouter edge2 { platform frr }");
        Files.writeString(repository.resolve("network/model.erdsl"),
                "import \"../../" + outside.getFileName() + "\"\n" + model.substring(model.indexOf('\n') + 1));
        commit("third");
        var run = diff("HEAD:network/model.erdsl", "HEAD:network/model.erdsl");
        Files.delete(outside);
        assertTrue(run.out().startsWith("not compared:"), run.out());
    }

    @ParameterizedTest
    @CsvSource({
        "nowhere:network/model.erdsl, 65, There is no revision 'nowhere' in the git repository.",
        "HEAD:nowhere.erdsl, 65, There is no model 'nowhere.erdsl' in revision 'HEAD'.",
        "HEAD:../other.erdsl, 65, '../other.erdsl' leads out of the repository.",
        "HEAD^{tree}:network/model.erdsl, 65, There is no revision 'HEAD^{tree}' in the git repository."
    })
    void whatIsNotThereIsRefused(String argument, int code, String words) {
        var run = diff(argument, "HEAD:network/model.erdsl");
        assertEquals(code, run.code(), run.out());
        assertTrue(run.err().startsWith("erdsl: " + words), run.err());
    }

    @Test
    void aRevisionThatLooksLikeAnOptionIsRefused() {
        var run = CommandRun.of("diff", "--repository=" + repository, "--", "--output=x:network/model.erdsl",
                "HEAD:network/model.erdsl");
        assertEquals(64, run.code());
        assertEquals("erdsl: The revision '--output=x' begins with a hyphen.\n", run.err());
    }

    @Test
    void aFolderWithoutRepositoryIsRefused(@TempDir Path other) {
        var run = CommandRun.of("diff", "--repository=" + other, "HEAD:a.erdsl", "HEAD:a.erdsl");
        assertEquals(65, run.code());
        assertTrue(run.err().contains(" is in no git repository that can be read."), run.err());
    }

    private CommandRun diff(String before, String after) {
        return CommandRun.of("diff", "--repository=" + repository, before, after);
    }

    private void commit(String message) throws IOException, InterruptedException {
        git("add", ".");
        git("-c", "user.name=erdsl", "-c", "user.email=erdsl@example.com", "-c", "commit.gpgsign=false", "commit",
                "--quiet", "-m", message);
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        var process = new ProcessBuilder(Stream.concat(Stream.of("git"), Stream.of(arguments)).toList())
                .directory(repository.toFile()).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), String.join(" ", arguments) + ": " + said);
    }
}
