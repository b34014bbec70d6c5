package org.erdsl.library;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.erdsl.model.Model;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.NamedElement;

/**
 * The library as prepared at build time: an index of the names, read first, and a binary file for each subject, read
 * when one of its elements is asked for.
 */
final class PreparedContent implements LibraryContent {

    /** The file of the index, beside those of the subjects. */
    static final String INDEX = "index.prepared";

    private final List<LibraryEntry> entries;
    private final ResourceSet resourceSet = new ResourceSetImpl();
    private final Set<String> complete = new HashSet<>();

    private PreparedContent(List<LibraryEntry> entries) {
        this.entries = entries;
        resourceSet.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
        resourceSet.getResourceFactoryRegistry().getProtocolToFactoryMap()
                .put(Library.SCHEME, (Resource.Factory) PreparedResource::new);
    }

    /** The prepared library, when the build has made one. */
    static Optional<PreparedContent> open() {
        try (var stream = BundledFiles.prepared(INDEX)) {
            return stream == null ? Optional.empty() : Optional.of(new PreparedContent(readIndex(stream)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<LibraryEntry> readIndex(InputStream stream) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(stream));
        var entries = new ArrayList<LibraryEntry>();
        for (var file : BundledFiles.NAMES) {
            var count = in.readInt();
            for (var position = 0; position < count; position++) {
                var type = (EClass) ModelPackage.eINSTANCE.getEClassifiers().get(in.readUnsignedShort());
                entries.add(new LibraryEntry(type, in.readUTF(), file, position));
            }
        }
        return List.copyOf(entries);
    }

    /** Writes the index of these entries, file by file. */
    static void writeIndex(List<LibraryEntry> entries, OutputStream stream) throws IOException {
        var out = new DataOutputStream(stream);
        for (var file : BundledFiles.NAMES) {
            var ofFile = entries.stream().filter(entry -> entry.file().equals(file)).toList();
            out.writeInt(ofFile.size());
            for (var entry : ofFile) {
                out.writeShort(entry.type().getClassifierID());
                out.writeUTF(entry.name());
            }
        }
        out.flush();
    }

    @Override
    public List<LibraryEntry> entries() {
        return entries;
    }

    /** Reads the file of the element, and those it refers to, unless that has been done. */
    @Override
    public synchronized NamedElement element(LibraryEntry entry) {
        var resource = resourceSet.getResource(BundledFiles.uri(entry.file()), true);
        if (complete.add(entry.file())) {
            EcoreUtil.resolveAll(resource);
        }
        return (NamedElement) ((Model) resource.getContents().get(0)).getElements().get(entry.position());
    }
}
