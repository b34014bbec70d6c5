package org.erdsl.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.erdsl.check.Problem;
import org.erdsl.model.ModelPackage;
import org.erdsl.testing.Erdsl;
import org.junit.jupiter.api.Test;

/** The table of docs/language/reference.md shows every construct in an example that is right. */
class ConstructTableTest {

    private static final Erdsl ERDSL = Erdsl.start();
    private static final Pattern ROW = Pattern.compile("^\\| \\[[^|]*\\| [^|]* \\| `([^`]+)` \\|$", Pattern.MULTILINE);

    @Test
    void everyExampleFollowsTheGrammar() throws IOException {
        for (var example : examples()) {
            assertEquals(List.of(), ERDSL.check(example).stream()
                    .filter(problem -> problem.rule().equals(Problem.SYNTAX)).map(Problem::message).toList(), example);
        }
    }

    @Test
    void everyConceptHasAnExample() throws IOException {
        var missing = new TreeSet<String>();
        for (var classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass concept && !concept.isAbstract()) {
                missing.add(concept.getName());
            }
        }
        var count = missing.size();
        for (var example : examples()) {
            var model = ERDSL.parse(example);
            model.getAllContents().forEachRemaining(content -> {
                if (content instanceof EObject object) {
                    missing.remove(object.eClass().getName());
                }
            });
        }
        assertTrue(count > 30);
        assertEquals(new TreeSet<>(), missing);
    }

    private static List<String> examples() throws IOException {
        var page = Files.readString(Path.of(System.getProperty("docs"), "language", "reference.md"));
        return ROW.matcher(page).results().map(row -> row.group(1)).toList();
    }
}
