package org.erdsl.ui.compare;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ISharedDocumentAdapter;
import org.eclipse.compare.structuremergeviewer.IStructureComparator;
import org.eclipse.compare.structuremergeviewer.StructureCreator;
import org.eclipse.compare.structuremergeviewer.StructureRootNode;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IDocument;

/** Takes a model apart for comparisons, so that the elements that differ can be listed, and compared one by one. */
public final class ModelStructure extends StructureCreator {

    @Override
    public String getName() {
        return Texts.structure;
    }

    @Override
    protected IStructureComparator createStructureComparator(Object model, IDocument document,
            ISharedDocumentAdapter adapter, IProgressMonitor monitor) {
        var root = new StructureRootNode(document, model, this, adapter);
        ModelPart.of(document.get()).forEach(part -> new ModelNode(root, part));
        return root;
    }

    @Override
    public String getContents(Object node, boolean ignoreWhitespace) {
        if (node instanceof IEncodedStreamContentAccessor part) {
            try (var input = part.getContents()) {
                var charset = part.getCharset() == null ? StandardCharsets.UTF_8 : Charset.forName(part.getCharset());
                var text = new String(input.readAllBytes(), charset);
                return ignoreWhitespace ? text.replaceAll("\\s+", " ").strip() : text;
            } catch (CoreException | IOException unreadable) {
                ILog.of(ModelStructure.class).log(Status.error(unreadable.getMessage(), unreadable));
            }
        }
        return null;
    }
}
