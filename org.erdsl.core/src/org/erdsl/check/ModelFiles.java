package org.erdsl.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.erdsl.files.FailureReason;
import org.erdsl.model.Import;
import org.erdsl.model.Model;

import com.google.inject.Inject;
import com.google.inject.Provider;

/** Reads the files of one model from disk: those named and those they import. */
public class ModelFiles {

    /** How the name of every erdsl file ends. */
    public static final String ENDING = ".erdsl";

    /** In bytes. */
    private static final long MAXIMUM_SIZE = 64L << 20;

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
        var resourceSet = resourceSets.get();
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
                        readImported(imported, path, texts, open, drafts);
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

    private static void readImported(Import imported, Path from, Map<Path, byte[]> texts, ArrayDeque<Path> open,
            Map<Path, String> drafts) throws UnreadableTextException {
        var name = imported.getImportURI();
        if (name == null || !name.endsWith(ENDING) || name.indexOf('\0') >= 0) {
            return;
        }
        var path = from.resolveSibling(name).normalize();
        if (!texts.containsKey(path) && Files.isRegularFile(path)) {
            texts.put(path, text(path, path, drafts));
            open.add(path);
        }
    }

    /** The URI under which a file of this path is kept. */
    public static URI uri(Path path) {
        return URI.createFileURI(path.toAbsolutePath().normalize().toString());
    }

    private static byte[] text(Path path, Path shown, Map<Path, String> drafts) throws UnreadableTextException {
        var draft = drafts.get(path);
        return draft == null ? text(path, shown) : draft.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] text(Path path, Path shown) throws UnreadableTextException {
        try {
            refuseWhatIsNoModel(path, shown);
            var bytes = Files.readAllBytes(path);
            var text = StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            if (text.toString().indexOf('\0') >= 0) {
                throw new UnreadableTextException(shown + " is a binary file, not text.");
            }
            return bytes;
        } catch (UnreadableTextException e) {
            throw e;
        } catch (CharacterCodingException e) {
            throw new UnreadableTextException(shown + " is not UTF-8 text; save it in that encoding.");
        } catch (IOException e) {
            throw new UnreadableTextException(shown + " cannot be read: " + FailureReason.of(e) + ".");
        }
    }

    /** What is no file, or none of ours, is said before its content is: that could be endless, or mislead. */
    private static void refuseWhatIsNoModel(Path path, Path shown) throws IOException {
        var attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            throw new UnreadableTextException(shown + " is a folder, not a file.");
        }
        if (!path.toString().endsWith(ENDING)) {
            throw new UnreadableTextException(shown + " is not an erdsl file: its name does not end in " + ENDING + ".");
        }
        if (!attributes.isRegularFile()) {
            throw new UnreadableTextException(shown + " is a device or a pipe, not a file.");
        }
        if (attributes.size() > MAXIMUM_SIZE) {
            throw new UnreadableTextException(shown + " is larger than 64 MB, and no model is.");
        }
    }
}
