package org.erdsl.ui.builder;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.osgi.util.NLS;
import org.eclipse.xtext.resource.XtextResource;
import org.erdsl.check.ModelCheck;
import org.erdsl.check.ModelFiles;
import org.erdsl.check.Problem;
import org.erdsl.finding.Severity;
import org.erdsl.generation.ErdslGenerator;
import org.erdsl.generator.GeneratedFile;
import org.erdsl.generator.GenerationRefusedException;

/** Checks and generates the models of a project, exactly as the command line does. */
final class ProjectCheck {

    private static final int STEPS = 100;
    private static final int READING = 40;
    private static final int CHECKING = 45;

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
     * @param imported other projects that files are imported from
     */
    record Result(List<Problem> problems, List<String> failures, Optional<List<GeneratedFile>> outputs,
            Map<URI, IFile> byUri, Set<IProject> imported) {

        IResource file(Problem problem) {
            return byUri.get(problem.place().file());
        }
    }

    /** @throws org.eclipse.core.runtime.OperationCanceledException before the next file, once somebody cancels */
    Result check(IProject project, SubMonitor monitor) throws CoreException {
        var models = ModelResources.in(project);
        var byUri = new LinkedHashMap<URI, IFile>();
        models.forEach(model -> byUri.put(ModelFiles.uri(path(model)), model));
        if (models.isEmpty()) {
            return new Result(List.of(), List.of(), Optional.of(List.of()), byUri, Set.of());
        }
        var progress = SubMonitor.convert(monitor, STEPS);
        try {
            var model = read(models, progress.split(READING));
            var problems = check(model, progress.split(CHECKING));
            var here = problems.stream().filter(problem -> byUri.containsKey(problem.place().file())).toList();
            progress.split(STEPS - READING - CHECKING).subTask(Texts.generating);
            return generate(project, model, problems, new Result(here, List.of(), Optional.empty(), byUri, imported(model, project)));
        } catch (IOException unreadable) {
            return new Result(List.of(), List.of(unreadable.getMessage()), Optional.empty(), byUri, Set.of());
        }
    }

    private ResourceSet read(List<IFile> models, SubMonitor monitor) throws IOException {
        var progress = SubMonitor.convert(monitor, models.size());
        return files.read(models.stream().map(ProjectCheck::path).toList(), Map.of(), path -> {
            progress.split(1).subTask(NLS.bind(Texts.reading, path.getFileName()));
        });
    }

    private List<Problem> check(ResourceSet model, SubMonitor monitor) {
        var resources = List.copyOf(model.getResources());
        var progress = SubMonitor.convert(monitor, resources.size());
        var problems = new ArrayList<Problem>();
        for (var resource : resources) {
            progress.split(1).subTask(NLS.bind(Texts.checking, URI.decode(resource.getURI().lastSegment())));
            problems.addAll(check.check((XtextResource) resource));
        }
        return problems.stream().sorted().toList();
    }

    /** An error in any file, also one that is only imported, means no outputs. */
    private Result generate(IProject project, ResourceSet model, List<Problem> problems, Result checked) {
        if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            return checked;
        }
        try {
            var outputs = generator.generate(model, new OutputsSetting(project).request());
            return new Result(checked.problems(), List.of(), Optional.of(outputs), checked.byUri(), checked.imported());
        } catch (GenerationRefusedException refused) {
            return new Result(checked.problems(), refused.reasons(), Optional.empty(), checked.byUri(), checked.imported());
        }
    }

    private static Set<IProject> imported(ResourceSet model, IProject importing) {
        return model.getResources().stream().map(Resource::getURI).filter(URI::isFile)
                .flatMap(uri -> Arrays.stream(importing.getWorkspace().getRoot()
                        .findFilesForLocationURI(java.net.URI.create(uri.toString()))))
                .map(IResource::getProject).filter(project -> !project.equals(importing))
                .collect(Collectors.toSet());
    }

    private static Path path(IFile model) {
        return model.getLocation().toPath();
    }
}
