package org.erdsl.ui.builder;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.erdsl.check.ModelCheck;
import org.erdsl.check.ModelFiles;
import org.erdsl.check.Problem;
import org.erdsl.check.Severity;
import org.erdsl.generator.ErdslGenerator;
import org.erdsl.generator.GeneratedFile;
import org.erdsl.generator.GenerationRefusedException;

/** Checks and generates the models of a project, exactly as the command line does. */
final class ProjectCheck {

    @Inject
    private ModelFiles files;

    @Inject
    private ModelCheck check;

    @Inject
    private ErdslGenerator generator;

    /**
     * What a build came to.
     *
     * @param problems of the project's files, by file, line and column
     * @param failures why nothing could be checked or generated, one sentence each
     * @param outputs  what there is to write; absent when there is an error
     * @param byUri    the project's files
     */
    record Result(List<Problem> problems, List<String> failures, Optional<List<GeneratedFile>> outputs,
            Map<URI, IFile> byUri) {

        IResource file(Problem problem) {
            return byUri.get(problem.place().file());
        }
    }

    Result check(List<IFile> models) {
        var byUri = new LinkedHashMap<URI, IFile>();
        models.forEach(model -> byUri.put(ModelFiles.uri(path(model)), model));
        if (models.isEmpty()) {
            return new Result(List.of(), List.of(), Optional.of(List.of()), byUri);
        }
        try {
            var model = files.read(models.stream().map(ProjectCheck::path).toList());
            var problems = check.check(model);
            var here = problems.stream().filter(problem -> byUri.containsKey(problem.place().file())).toList();
            return generate(model, problems, new Result(here, List.of(), Optional.empty(), byUri));
        } catch (IOException unreadable) {
            return new Result(List.of(), List.of(unreadable.getMessage()), Optional.empty(), byUri);
        }
    }

    /** An error in any file, also one that is only imported, means no outputs. */
    private Result generate(ResourceSet model, List<Problem> problems, Result checked) {
        if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            return checked;
        }
        try {
            return new Result(checked.problems(), List.of(), Optional.of(generator.generate(model)), checked.byUri());
        } catch (GenerationRefusedException refused) {
            return new Result(checked.problems(), refused.reasons(), Optional.empty(), checked.byUri());
        }
    }

    private static Path path(IFile model) {
        return model.getLocation().toPath();
    }
}
