package org.erdsl.ui.traffic;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Names the picture and its boxes for screen readers. */
final class PictureAccess extends AccessibleAdapter {

    private final TrafficCanvas canvas;

    PictureAccess(TrafficCanvas canvas) {
        this.canvas = canvas;
    }

    @Override
    public void getName(AccessibleEvent event) {
        var picture = canvas.picture();
        if (picture == null) {
            event.result = Texts.none;
        } else if (event.childID == ACC.CHILDID_SELF) {
            event.result = PictureWords.of(picture);
        } else if (event.childID < canvas.order().size()) {
            event.result = PictureWords.of(picture, canvas.order().get(event.childID));
        }
    }
}
