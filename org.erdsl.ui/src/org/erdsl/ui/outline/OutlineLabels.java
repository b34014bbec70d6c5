package org.erdsl.ui.outline;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.erdsl.ui.workbench.ElementIcons;

/** The name of an element, then what it is: nobody needs to know the pictures. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

    private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public StyledString getStyledText(Object element) {
        return styled((OutlineNode) element);
    }

    static StyledString styled(OutlineNode node) {
        var symbol = node.symbol();
        var text = new StyledString(symbol.getName());
        if (symbol.getDetail() != null && !symbol.getDetail().isBlank()) {
            text.append("  " + symbol.getDetail(), StyledString.DECORATIONS_STYLER);
        }
        return text;
    }

    /** What sorting looks at. */
    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return images.create(ElementIcons.of(((OutlineNode) element).symbol().getKind()));
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
