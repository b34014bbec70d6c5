package org.erdsl.reuse;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;

/**
 * What is not equal to what it was once a file has another text: some editors parse anew, some count changes.
 *
 * @param parsed what was made of the text; the file itself where it is no text
 * @param changes the count
 */
public record TextVersion(Object parsed, long changes) {

    /** The present text of a file. */
    public static TextVersion of(Resource resource) {
        return resource instanceof XtextResource file
                ? new TextVersion(file.getParseResult(), file.getModificationStamp())
                : new TextVersion(resource, 0);
    }
}
