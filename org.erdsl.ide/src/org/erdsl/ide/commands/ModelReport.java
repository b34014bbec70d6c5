package org.erdsl.ide.commands;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.erdsl.check.ModelCheck;
import org.erdsl.check.Problem;
import org.erdsl.finding.Severity;
import org.erdsl.landscape.LandscapeProvider;

/** What is wrong with the files that are checked together, one line each. */
@Singleton
class ModelReport {

    @Inject
    private ModelCheck check;

    @Inject
    private LandscapeProvider landscapes;

    /** The problems of all files a file is checked together with, and their number. */
    String check(Resource resource) {
        var problems = problems(resource);
        var lines = new ArrayList<String>();
        for (var problem : problems) {
            var place = problem.place();
            lines.add("%s:%d:%d: %s[%s]: %s".formatted(name(place.file(), resource.getURI()), place.line(), place.column(),
                    problem.severity(), problem.rule(), problem.message()));
        }
        lines.add(errors(problems) + " errors, " + (problems.size() - errors(problems)) + " warnings and notes");
        return String.join("\n", lines);
    }

    List<Problem> problems(Resource resource) {
        return files(resource).stream().flatMap(file -> check.check((XtextResource) file).stream()).sorted().toList();
    }

    List<Resource> files(Resource resource) {
        return landscapes.get(resource).models().stream().map(model -> model.eResource()).filter(Objects::nonNull).toList();
    }

    static long errors(List<Problem> problems) {
        return problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
    }

    private static String name(URI file, URI beside) {
        return file.deresolve(beside).toFileString() == null ? file.deresolve(beside).toString() : file.toFileString();
    }
}
