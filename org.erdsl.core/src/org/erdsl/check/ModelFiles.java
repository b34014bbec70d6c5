package org.erdsl.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.erdsl.model.Import;
import org.erdsl.model.Model;

import com.google.inject.Inject;
import com.google.inject.Provider;

/** Reads the files of one model from disk: those named and those they import. */
public class ModelFiles {

    private static final String ENDING = ".erdsl";

    @Inject
    private Provider<XtextResourceSet> resourceSets;

    /**
     * Reads the files, and in turn what they import. An import that names no readable file is left out; the rule
     * {@code import-names-a-file} reports it.
     *
     * @param files paths of files
     * @return a resource set that holds every file read, under its absolute file URI
     * @throws IOException when a named file cannot be read or is not UTF-8 text; the message is a sentence for people
     */
    public XtextResourceSet read(Collection<Path> files) throws IOException {
        var resourceSet = resourceSets.get();
        var open = new ArrayDeque<Path>();
        var texts = new LinkedHashMap<Path, byte[]>();
        for (var file : files) {
            var path = file.toAbsolutePath().normalize();
            texts.put(path, text(path, file));
            open.add(path);
        }
        while (!open.isEmpty()) {
            var path = open.remove();
            var resource = (XtextResource) resourceSet.createResource(uri(path));
            resource.load(new ByteArrayInputStream(texts.get(path)),
                    Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
            for (var content : resource.getContents()) {
                if (content instanceof Model model) {
                    for (var imported : model.getImports()) {
                        readImported(imported, path, texts, open);
                    }
                }
            }
        }
        return resourceSet;
    }

    private static void readImported(Import imported, Path from, Map<Path, byte[]> texts, ArrayDeque<Path> open)
            throws IOException {
        var name = imported.getImportURI();
        if (name == null || !name.endsWith(ENDING) || name.indexOf('\0') >= 0) {
            return;
        }
        var path = from.resolveSibling(name).normalize();
        if (!texts.containsKey(path) && Files.isRegularFile(path)) {
            texts.put(path, text(path, path));
            open.add(path);
        }
    }

    /** The URI under which a file of this path is kept. */
    public static URI uri(Path path) {
        return URI.createFileURI(path.toAbsolutePath().normalize().toString());
    }

    private static byte[] text(Path path, Path shown) throws IOException {
        var bytes = Files.readAllBytes(path);
        try {
            var text = StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            if (text.toString().indexOf('\0') >= 0) {
                throw new UnreadableTextException(shown + " is a binary file, not text.");
            }
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new UnreadableTextException(shown + " is not UTF-8 text; save it in that encoding.");
        }
        return bytes;
    }
}
