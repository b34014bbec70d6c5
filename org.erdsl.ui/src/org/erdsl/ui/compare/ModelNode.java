package org.erdsl.ui.compare;

import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.erdsl.ui.workbench.ElementIcons;

/** A part of a model in a comparison. */
final class ModelNode extends DocumentRangeNode implements ITypedElement {

    /** The ending that stands for parts of models: they have the colours of models, but no parts of their own to choose. */
    static final String TYPE = "erdsl-element";

    private static final int PART = 1;
    private static final ResourceManager IMAGES = new LocalResourceManager(JFaceResources.getResources());

    private final ModelPart part;

    ModelNode(DocumentRangeNode parent, ModelPart part) {
        super(parent, PART, part.id(), parent.getDocument(), part.offset(), part.end() - part.offset());
        this.part = part;
        parent.addChild(this);
        part.children().forEach(child -> new ModelNode(this, child));
    }

    @Override
    public String getName() {
        return part.id();
    }

    @Override
    public Image getImage() {
        return IMAGES.get(ElementIcons.named(switch (part.kind()) {
            case "site", "environment", "connector", "gateway", "circuit", "router", "import" -> part.kind();
            case "expect" -> "expectation";
            case "accept" -> "risk";
            case "" -> "property";
            default -> "element";
        }));
    }

    @Override
    public String getType() {
        return TYPE;
    }
}
