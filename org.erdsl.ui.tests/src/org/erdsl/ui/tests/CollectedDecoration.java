package org.erdsl.ui.tests;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.IDecorationContext;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

/** Keeps the images that a decorator adds. */
final class CollectedDecoration implements IDecoration {

    private final List<ImageDescriptor> overlays = new ArrayList<>();

    List<ImageDescriptor> overlays() {
        return overlays;
    }

    @Override
    public void addOverlay(ImageDescriptor overlay) {
        overlays.add(overlay);
    }

    @Override
    public void addOverlay(ImageDescriptor overlay, int quadrant) {
        overlays.add(overlay);
    }

    @Override
    public void addPrefix(String prefix) {
        // Only images are looked at.
    }

    @Override
    public void addSuffix(String suffix) {
        // Only images are looked at.
    }

    @Override
    public void setForegroundColor(Color color) {
        // Only images are looked at.
    }

    @Override
    public void setBackgroundColor(Color color) {
        // Only images are looked at.
    }

    @Override
    public void setFont(Font font) {
        // Only images are looked at.
    }

    @Override
    public IDecorationContext getDecorationContext() {
        return null;
    }
}
