package org.erdsl.resource;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;

/** Says of a file that stands for nothing why: it could not be read. */
public final class UnreadableFile extends AbstractDiagnostic {

    private final XtextResource file;
    private final String message;

    /**
     * @param file what stands for the file, with an empty text
     * @param message a sentence
     */
    public UnreadableFile(XtextResource file, String message) {
        this.file = file;
        this.message = message;
    }

    /** Whether this stands for a file that could not be read. */
    public static boolean is(Resource file) {
        return file.getErrors().stream().anyMatch(UnreadableFile.class::isInstance);
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public String getCode() {
        return Diagnostic.SYNTAX_DIAGNOSTIC;
    }

    @Override
    public String[] getData() {
        return new String[0];
    }

    @Override
    protected INode getNode() {
        return file.getParseResult().getRootNode();
    }
}
