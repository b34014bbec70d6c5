package org.erdsl.ide.commands;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.resource.Resource;
import org.erdsl.check.ModelFiles;
import org.erdsl.files.UnreadableTextException;
import org.erdsl.generation.ErdslGenerator;
import org.erdsl.generator.GenerationRefusedException;
import org.erdsl.generator.OutputFolder;
import org.erdsl.generator.UnwritableFolderException;
import org.erdsl.resource.LanguageResourceSet;

/** Writes the configuration of the files that are checked together, into the folder {@code generated} beside them. */
@Singleton
class ModelGeneration {

    private static final String FOLDER = "generated";

    @Inject
    private ModelReport report;

    @Inject
    private ModelFiles files;

    @Inject
    private ErdslGenerator generator;

    /**
     * Generates from the files as they are saved, as the command line does.
     *
     * @return what was written, one line for each file
     */
    String generate(Resource resource) {
        var errors = ModelReport.errors(report.problems(resource));
        if (errors > 0) {
            throw ModelCommands.refusal("Nothing was written: the model has " + errors + " errors.");
        }
        var folder = Path.of(resource.getURI().toFileString()).resolveSibling(FOLDER);
        try {
            var reach = ((LanguageResourceSet) resource.getResourceSet()).reach();
            var model = files.read(report.files(resource).stream()
                    .map(file -> Path.of(file.getURI().toFileString())).toList(), reach);
            var written = new OutputFolder(folder).write(generator.generate(model));
            return Stream.of(lines("wrote", written.written()), lines("unchanged", written.unchanged()),
                    lines("removed", written.removed())).flatMap(List::stream).collect(Collectors.joining("\n"));
        } catch (UnreadableTextException | GenerationRefusedException | UnwritableFolderException e) {
            throw ModelCommands.refusal("Nothing was written: " + e.getMessage());
        }
    }

    private static List<String> lines(String what, List<Path> paths) {
        return paths.stream().map(path -> what + " " + path).toList();
    }
}
