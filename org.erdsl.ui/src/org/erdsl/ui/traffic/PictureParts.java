package org.erdsl.ui.traffic;

import java.util.stream.IntStream;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;

/** Shows screen readers the picture as a list of boxes. */
final class PictureParts extends AccessibleControlAdapter {

    private final TrafficCanvas canvas;

    PictureParts(TrafficCanvas canvas) {
        this.canvas = canvas;
    }

    @Override
    public void getRole(AccessibleControlEvent event) {
        event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
    }

    @Override
    public void getChildCount(AccessibleControlEvent event) {
        event.detail = canvas.order().size();
    }

    @Override
    public void getChildren(AccessibleControlEvent event) {
        event.children = IntStream.range(0, canvas.order().size()).boxed().toArray();
    }

    @Override
    public void getFocus(AccessibleControlEvent event) {
        event.childID = !canvas.control().isFocusControl() ? ACC.CHILDID_NONE
                : canvas.focus() < 0 ? ACC.CHILDID_SELF : canvas.focus();
    }

    @Override
    public void getLocation(AccessibleControlEvent event) {
        var bounds = event.childID >= 0 && event.childID < canvas.order().size()
                ? canvas.area(canvas.order().get(event.childID)) : canvas.control().getClientArea();
        var at = canvas.control().toDisplay(bounds.x, bounds.y);
        event.x = at.x;
        event.y = at.y;
        event.width = bounds.width;
        event.height = bounds.height;
    }

    @Override
    public void getState(AccessibleControlEvent event) {
        event.detail = ACC.STATE_FOCUSABLE;
        if (event.childID >= 0 && event.childID == canvas.focus() && canvas.control().isFocusControl()) {
            event.detail |= ACC.STATE_FOCUSED | ACC.STATE_SELECTED;
        }
    }
}
