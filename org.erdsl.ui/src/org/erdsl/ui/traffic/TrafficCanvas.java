package org.erdsl.ui.traffic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.lsp4j.Location;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.erdsl.ide.traffic.TrafficPicture;
import org.erdsl.ide.traffic.TrafficPicture.Box;

/** The picture. A click on a box, or Enter while it has the focus, goes to its declaration; arrow keys move the focus. */
final class TrafficCanvas {

    /** As people read: column by column, from the company on the left to services on the right. */
    private static final Comparator<Box> READING = Comparator.comparing(Box::x).thenComparing(Box::y);

    /** A picture shrinks to the width of the view, until it could not be read any more. */
    private static final double SMALLEST = 0.6;

    private final ScrolledComposite scrolled;
    private final Canvas canvas;
    private final TrafficFonts fonts;
    private final Consumer<Location> open;
    private TrafficPicture picture;
    private List<Box> order = List.of();
    private int focus = -1;
    private double scale = 1;

    TrafficCanvas(ScrolledComposite scrolled, Consumer<Location> open) {
        this.scrolled = scrolled;
        this.open = open;
        canvas = new Canvas(scrolled, SWT.DOUBLE_BUFFERED);
        fonts = TrafficFonts.of(canvas);
        scrolled.setContent(canvas);
        canvas.addPaintListener(event -> {
            var colors = TrafficColors.around(canvas);
            event.gc.setBackground(colors.panel());
            event.gc.fillRectangle(canvas.getClientArea());
            if (picture != null) {
                var smaller = new Transform(event.display);
                smaller.scale((float) scale, (float) scale);
                event.gc.setTransform(smaller);
                new TrafficPainter(event.gc, colors, fonts).paint(picture, canvas.isFocusControl() && focus >= 0 ? order.get(focus) : null);
                event.gc.setTransform(null);
                smaller.dispose();
            }
        });
        scrolled.addListener(SWT.Resize, event -> resize());
        canvas.addListener(SWT.FocusIn, event -> focusCame());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.Traverse, TrafficCanvas::traverse);
        canvas.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
        canvas.addMouseListener(MouseListener.mouseDownAdapter(event -> at(event.x, event.y).ifPresent(this::clicked)));
        canvas.addMouseMoveListener(event -> point(at(event.x, event.y)));
        var accessible = canvas.getAccessible();
        accessible.addAccessibleListener(new PictureAccess(this));
        accessible.addAccessibleControlListener(new PictureParts(this));
    }

    Canvas control() {
        return canvas;
    }

    TrafficPicture picture() {
        return picture;
    }

    /** The boxes in the order in which the focus visits them. */
    List<Box> order() {
        return order;
    }

    /** The place of the box with the focus in that order; -1 where none has it. */
    int focus() {
        return focus;
    }

    /** @param shown nothing to show an empty page */
    void show(TrafficPicture shown) {
        picture = shown != null && shown.boxes().isEmpty() ? null : shown;
        order = picture == null ? List.of() : picture.boxes().stream().sorted(READING).toList();
        focus = order.isEmpty() ? -1 : 0;
        resize();
        scrolled.setOrigin(0, 0);
        canvas.redraw();
        canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }

    private void resize() {
        var area = scrolled.getClientArea();
        var width = picture == null ? 0 : picture.width();
        var height = picture == null ? 0 : picture.height() + TrafficPainter.KEY_HEIGHT;
        scale = width == 0 ? 1 : Math.max(SMALLEST, Math.min(1, area.width / width));
        canvas.setSize(Math.max((int) Math.floor(width * scale), area.width), Math.max((int) Math.ceil(height * scale), area.height));
    }

    private Optional<Box> at(int x, int y) {
        // What is held lies over what holds it, and comes after it.
        return picture == null ? Optional.empty() : picture.boxes().stream()
                .filter(box -> area(box).contains(x, y)).reduce((below, above) -> above);
    }

    private void point(Optional<Box> box) {
        var leads = box.filter(at -> at.source() != null).isPresent();
        canvas.setCursor(leads ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        var words = box.map(at -> PictureWords.of(picture, at)).orElse(null);
        canvas.setToolTipText(leads ? words + "\n" + Texts.openDeclaration : words);
    }

    private void clicked(Box box) {
        canvas.setFocus();
        focusOn(order.indexOf(box));
        open(box);
    }

    private void open(Box box) {
        if (box.source() != null) {
            open.accept(box.source());
        }
    }

    private void focusCame() {
        canvas.redraw();
        canvas.getAccessible().setFocus(focus < 0 ? ACC.CHILDID_SELF : focus);
    }

    /** Tab leaves the picture; arrows stay in it. */
    private static void traverse(Event event) {
        event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
                || event.detail == SWT.TRAVERSE_ESCAPE;
    }

    private void pressed(KeyEvent key) {
        if (order.isEmpty()) {
            return;
        }
        switch (key.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> focusOn(Math.min(focus + 1, order.size() - 1));
            case SWT.ARROW_LEFT, SWT.ARROW_UP -> focusOn(Math.max(focus - 1, 0));
            case SWT.HOME -> focusOn(0);
            case SWT.END -> focusOn(order.size() - 1);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> open(order.get(focus));
            default -> {
                // Other keys are the workbench's.
            }
        }
    }

    private void focusOn(int index) {
        focus = index;
        reveal(order.get(index));
        canvas.redraw();
        canvas.getAccessible().setFocus(index);
    }

    /** Where a box lies on the control. */
    Rectangle area(Box box) {
        return new Rectangle((int) (box.x() * scale), (int) (box.y() * scale), (int) Math.ceil(box.width() * scale),
                (int) Math.ceil(box.height() * scale));
    }

    private void reveal(Box box) {
        var area = area(box);
        var view = scrolled.getClientArea();
        var origin = scrolled.getOrigin();
        scrolled.setOrigin(scrolledTo(origin.x, view.width, area.x, area.width), scrolledTo(origin.y, view.height, area.y, area.height));
    }

    private static int scrolledTo(int origin, int length, int start, int size) {
        if (start < origin || size > length) {
            return start;
        }
        return Math.max(origin, start + size - length);
    }
}
