package org.erdsl.update;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.erdsl.generator.GeneratedFile;
import org.erdsl.generator.Manifest;
import org.erdsl.generator.ModelOrigin;
import org.erdsl.landscape.Landscape;
import org.erdsl.planner.RouterPlans;

import com.google.inject.Inject;

/** Adds to the files of a model what leads to them from the files of an earlier run. */
public class Updates {

    @Inject
    private ChangeFiles changes;

    /**
     * The files with those of the changes, and a manifest that names them all.
     *
     * @param model a model without errors
     * @param files its files, as {@link org.erdsl.generation.ErdslGenerator} gives them
     * @throws IOException when an earlier file cannot be read; the message names it
     */
    public List<GeneratedFile> with(ResourceSet model, List<GeneratedFile> files, EarlierOutput earlier) throws IOException {
        if (files.isEmpty()) {
            return files;
        }
        var landscape = Landscape.of(model);
        var origin = ModelOrigin.of(landscape);
        var all = new ArrayList<>(files);
        all.removeIf(file -> file.path().equals(Manifest.NAME));
        for (var plan : RouterPlans.of(landscape)) {
            var now = files.stream().filter(file -> file.path().startsWith("routers/" + plan.router() + ".")).findFirst();
            if (now.isPresent()) {
                var before = find(earlier, now.get());
                if (before.isPresent()) {
                    all.addAll(changes.of(plan, now.get(), before.get(), origin));
                }
            }
        }
        all.add(Manifest.of(origin, all).toFile());
        all.sort(Comparator.comparing(GeneratedFile::path));
        return List.copyOf(all);
    }

    private static Optional<EarlierFile> find(EarlierOutput earlier, GeneratedFile file) throws IOException {
        try {
            return earlier.find(file);
        } catch (IOException e) {
            throw new IOException(earlier.folder().resolve(file.path()) + " cannot be read (" + e.getMessage() + ")", e);
        }
    }
}
