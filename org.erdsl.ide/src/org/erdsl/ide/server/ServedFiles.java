package org.erdsl.ide.server;

import com.google.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.log4j.Logger;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.FileExtensionProvider;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.erdsl.files.UnreadableTextException;
import org.erdsl.resource.LanguageResourceSet;
import org.erdsl.resource.UnreadableFile;

/**
 * The files of a client's folders. One that cannot be read is there without a text, and says why: the others are served
 * nevertheless.
 */
final class ServedFiles extends LanguageResourceSet {

    private static final Logger LOG = Logger.getLogger(ServedFiles.class);

    @Inject
    private OperationCanceledManager cancellation;

    /** @param open the folders below which files are read */
    ServedFiles(IResourceFactory factory, FileExtensionProvider extensions, OpenFolders open) {
        super(factory, extensions);
        confine(open);
    }

    @Override
    protected void demandLoadHelper(Resource resource) {
        try {
            super.demandLoadHelper(resource);
        } catch (RuntimeException | StackOverflowError e) {
            if (cancellation.isOperationCanceledException(e)) {
                throw e;
            }
            standForNothing((XtextResource) resource, message(resource, e));
        }
    }

    private static String message(Resource resource, Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableTextException unreadable) {
                return "this file " + unreadable.reason();
            }
        }
        LOG.error("Reading " + resource.getURI() + " failed.", failure);
        return "erdsl itself failed when it read this file (" + failure + "); please report it";
    }

    private static void standForNothing(XtextResource resource, String message) {
        try {
            resource.unload();
            resource.load(new ByteArrayInputStream(new byte[0]), Map.of());
            resource.getErrors().add(new UnreadableFile(resource, message));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
