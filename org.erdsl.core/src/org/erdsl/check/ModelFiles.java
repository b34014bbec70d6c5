package org.erdsl.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.erdsl.files.ErdslFile;
import org.erdsl.files.UnreadableTextException;
import org.erdsl.model.Import;
import org.erdsl.model.Model;
import org.erdsl.resource.FileUris;
import org.erdsl.resource.LanguageResourceSet;
import org.erdsl.resource.Reach;
import org.erdsl.scoping.ImportTarget;

import com.google.inject.Inject;
import com.google.inject.Provider;

/** Reads the files of one model from disk: those named and those they import. */
public class ModelFiles {

    @Inject
    private Provider<XtextResourceSet> resourceSets;

    /**
     * Reads the files, and in turn what they import. An import that names no readable file is left out; the rule
     * {@code import-names-a-file} reports it.
     *
     * @param files paths of files
     * @return a resource set that holds every file read, under its absolute file URI
     * @throws UnreadableTextException when a file cannot be read or is not UTF-8 text
     */
    public XtextResourceSet read(Collection<Path> files) throws UnreadableTextException {
        return read(files, Map.of());
    }

    /**
     * Reads the files as {@link #read(Collection)} does, some of them as they would be after a change.
     *
     * @param drafts texts that count instead of what is on the disk, by absolute path
     */
    public XtextResourceSet read(Collection<Path> files, Map<Path, String> drafts) throws UnreadableTextException {
        return read(files, drafts, path -> { });
    }

    /**
     * Reads the files as {@link #read(Collection, Map)} does.
     *
     * @param next told of every file before it is parsed; what it throws ends the reading
     */
    public XtextResourceSet read(Collection<Path> files, Map<Path, String> drafts, Consumer<Path> next)
            throws UnreadableTextException {
        return read(files, drafts, next, Reach.EVERYWHERE);
    }

    private XtextResourceSet read(Collection<Path> files, Map<Path, String> drafts, Consumer<Path> next, Reach reach)
            throws UnreadableTextException {
        var resourceSet = (LanguageResourceSet) resourceSets.get();
        resourceSet.confine(reach);
        var open = new ArrayDeque<Path>();
        var texts = new LinkedHashMap<Path, byte[]>();
        for (var file : files) {
            var path = file.toAbsolutePath().normalize();
            if (!texts.containsKey(path)) {
                texts.put(path, text(path, file, drafts));
                open.add(path);
            }
        }
        while (!open.isEmpty()) {
            var path = open.remove();
            next.accept(path);
            var resource = (XtextResource) resourceSet.createResource(uri(path));
            load(resource, texts.get(path));
            for (var content : resource.getContents()) {
                if (content instanceof Model model) {
                    for (var imported : model.getImports()) {
                        readImported(imported, reach, texts, open, drafts);
                    }
                }
            }
        }
        return resourceSet;
    }

    private static void load(XtextResource resource, byte[] text) {
        try {
            resource.load(new ByteArrayInputStream(text),
                    Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the files as {@link #read(Collection)} does, and imports only what is within reach.
     *
     * @param files paths of files, which are read in any case
     */
    public XtextResourceSet read(Collection<Path> files, Reach reach) throws UnreadableTextException {
        return read(files, Map.of(), path -> { }, reach);
    }

    /** An import that names no readable file is left out; the rule import-names-a-file says why. */
    private static void readImported(Import imported, Reach reach, Map<Path, byte[]> texts,
            ArrayDeque<Path> open, Map<Path, String> drafts) {
        var path = ImportTarget.of(imported).flatMap(FileUris::path).filter(reach::includes);
        if (path.isPresent() && !texts.containsKey(path.get())) {
            try {
                texts.put(path.get(), text(path.get(), path.get(), drafts));
                open.add(path.get());
            } catch (UnreadableTextException leftOut) {
                return;
            }
        }
    }

    /** The URI under which a file of this path is kept. */
    public static URI uri(Path path) {
        return URI.createFileURI(path.toAbsolutePath().normalize().toString());
    }

    private static byte[] text(Path path, Path shown, Map<Path, String> drafts) throws UnreadableTextException {
        var draft = drafts.get(path);
        return draft == null ? ErdslFile.read(path, shown) : draft.getBytes(StandardCharsets.UTF_8);
    }
}
