package org.erdsl.ui.references;

import java.net.URI;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.erdsl.ui.server.Sources;
import org.erdsl.ui.workbench.ElementIcons;

/** Files by their path in the workspace; references by their line, the name in it set off. */
final class ReferenceLabels extends LabelProvider implements IStyledLabelProvider {

    private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public StyledString getStyledText(Object element) {
        if (element instanceof URI file) {
            return new StyledString(Sources.name(file));
        }
        var reference = (Reference) element;
        var text = new StyledString(NLS.bind(Texts.line, reference.line()), StyledString.QUALIFIER_STYLER);
        var indentation = reference.text().length() - reference.text().stripLeading().length();
        var before = text.length() - indentation;
        text.append(reference.text().strip());
        var start = before + reference.range().getStart().getCharacter();
        var end = before + reference.range().getEnd().getCharacter();
        if (reference.range().getStart().getLine() == reference.range().getEnd().getLine() && end <= text.length()) {
            text.setStyle(start, end - start, StyledString.COUNTER_STYLER);
        }
        return text;
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return images.create(ElementIcons.named(element instanceof URI ? "model" : "references"));
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
