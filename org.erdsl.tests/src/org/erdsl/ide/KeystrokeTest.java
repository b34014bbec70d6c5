package org.erdsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;
import org.erdsl.ide.server.Pause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the author waits for after a key: that the file is checked, once, and nothing else is. */
class KeystrokeTest {

    @TempDir
    private Path folder;

    private final Counting checked = new Counting();

    @Test
    void theFileIsCheckedOnceAndNothingElse() throws Exception {
        Files.writeString(folder.resolve("a.erdsl"), "site a { location 52.37, 4.90 }\n");
        Files.writeString(folder.resolve("b.erdsl"), "site b { location 48.85, 2.35 }\n");
        var server = new StartedServer(folder, binder -> {
            binder.bind(Pause.class).toInstance(new EndlessPause());
            binder.bind(IResourceValidator.class).toInstance(checked);
            binder.requestInjection(checked);
        });
        read(server);
        assertEquals(List.of("a.erdsl", "b.erdsl"), checked.files.stream().sorted().toList());
        for (var text : List.of("site a { location 52.37, 4.91 }\n", "site a { location 52.37, 4.9 }\n// a note")) {
            checked.files.clear();
            server.write("a.erdsl", text);
            read(server);
            assertEquals(List.of("a.erdsl"), checked.files);
        }
    }

    /** What is read is read after everything that was written before. */
    private static void read(StartedServer server) throws Exception {
        StartedServer.answer(server.server().getRequestManager().runRead(cancelled -> true));
    }

    /** Remembers what was checked. */
    private static final class Counting extends ResourceValidatorImpl {

        private final List<String> files = new CopyOnWriteArrayList<>();

        @Override
        public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator cancelled) {
            files.add(resource.getURI().lastSegment());
            return super.validate(resource, mode, cancelled);
        }
    }

    /** Nothing begins behind the author's back. */
    private static final class EndlessPause implements Pause {

        @Override
        public void restart(Runnable work) {
            // Never.
        }

        @Override
        public void stop() {
            // There is nothing to stop.
        }
    }
}
