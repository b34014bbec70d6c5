package org.erdsl.ui.launch;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.function.Consumer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.osgi.util.NLS;
import org.erdsl.check.ModelCheck;
import org.erdsl.check.ModelFiles;
import org.erdsl.check.Problem;
import org.erdsl.finding.Severity;
import org.erdsl.generation.ErdslGenerator;
import org.erdsl.generator.GenerationRefusedException;
import org.erdsl.generator.OutputFolder;
import org.erdsl.generator.UnwritableFolderException;
import org.erdsl.ui.builder.ModelResources;
import org.erdsl.ui.builder.OutputsSetting;

/** One run, as the command line does it; each line names files by their paths in the workspace. */
final class ModelRun {

    @Inject
    private ModelFiles files;

    @Inject
    private ModelCheck check;

    @Inject
    private ErdslGenerator generator;

    /** Says line by line what came of it. */
    void run(LaunchSettings settings, Consumer<String> say, IProgressMonitor monitor) throws CoreException {
        var project = settings.handle();
        var models = ModelResources.in(project).stream().map(model -> model.getLocation().toPath()).toList();
        if (models.isEmpty()) {
            say.accept(NLS.bind(Texts.noModels, project.getName()));
            return;
        }
        try {
            var model = files.read(models);
            var problems = check.check(model);
            problems.forEach(problem -> say.accept(line(problem)));
            var errors = problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
            say.accept(MessageFormat.format(Texts.summary, models.size(), errors, problems.size() - errors));
            if (settings.goal() == Goal.GENERATE) {
                generate(project, model, errors, say, monitor);
            }
        } catch (IOException unreadable) {
            say.accept(unreadable.getMessage());
        }
    }

    private void generate(IProject project, ResourceSet model, long errors, Consumer<String> say, IProgressMonitor monitor)
            throws CoreException {
        if (errors > 0) {
            say.accept(Texts.nothingWritten);
            return;
        }
        var setting = new OutputsSetting(project);
        var folder = setting.folder();
        try {
            var report = new OutputFolder(folder.getLocation().toPath()).write(generator.generate(model, setting.request()));
            folder.refreshLocal(IResource.DEPTH_INFINITE, monitor);
            report.written().forEach(path -> say.accept(NLS.bind(Texts.written, shown(path))));
            report.unchanged().forEach(path -> say.accept(NLS.bind(Texts.unchanged, shown(path))));
            report.removed().forEach(path -> say.accept(NLS.bind(Texts.removed, shown(path))));
        } catch (GenerationRefusedException refused) {
            refused.reasons().forEach(say);
        } catch (UnwritableFolderException unwritable) {
            say.accept(unwritable.getMessage());
        }
    }

    private static String line(Problem problem) {
        var place = problem.place();
        return "%s:%d:%d: %s[%s]: %s".formatted(shown(Path.of(place.file().toFileString())), place.line(), place.column(),
                problem.severity(), problem.rule(), problem.message());
    }

    /** The path in the workspace; that on the machine for a file outside of it. */
    private static String shown(Path path) {
        var file = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(path));
        return file == null ? path.toString() : file.getFullPath().toString();
    }
}
