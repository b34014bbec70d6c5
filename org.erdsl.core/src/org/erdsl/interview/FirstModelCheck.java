package org.erdsl.interview;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.erdsl.check.ModelCheck;
import org.erdsl.check.ModelFiles;
import org.erdsl.check.Problem;
import org.erdsl.files.ErdslFile;
import org.erdsl.files.UnreadableTextException;
import org.erdsl.finding.Severity;

/** Says before anything is written what is wrong with a first model: answers that are typed can be wrong. */
public class FirstModelCheck {

    private static final Path FILE = Path.of("model" + ErdslFile.ENDING).toAbsolutePath().normalize();

    @Inject
    private ModelFiles files;

    @Inject
    private ModelCheck check;

    /** The messages of the errors in this text, which imports nothing. */
    public List<String> errors(String text) {
        try {
            return check.check(files.read(List.of(FILE), Map.of(FILE, text))).stream()
                    .filter(problem -> problem.severity() == Severity.ERROR).map(Problem::message).toList();
        } catch (UnreadableTextException impossible) {
            throw new IllegalStateException("A text that is at hand cannot be read.", impossible);
        }
    }
}
