package org.erdsl.ui.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.erdsl.ide.traffic.TrafficPicture;
import org.erdsl.ide.traffic.TrafficPicture.Box;
import org.erdsl.ide.traffic.TrafficPicture.Line;

/** The picture for those who hear it. */
final class PictureWords {

    private PictureWords() {
    }

    static String of(TrafficPicture picture) {
        return NLS.bind(Texts.picture, new Object[] {picture.title(), picture.boxes().size(), picture.lines().size()});
    }

    /** What a box says, and what its lines lead to. */
    static String of(TrafficPicture picture, Box box) {
        if (box.holder()) {
            return NLS.bind(Texts.holder, box.title());
        }
        var ends = new ArrayList<String>();
        for (var line : picture.lines()) {
            if (touches(box, line, 0)) {
                ends.add(end(picture, line, line.points().size() - 2));
            } else if (touches(box, line, line.points().size() - 2)) {
                ends.add(end(picture, line, 0));
            }
        }
        return NLS.bind(Texts.box, name(box), ends.isEmpty() ? Texts.noConnections
                : NLS.bind(Texts.connections, ends.stream().distinct().collect(Collectors.joining(", "))));
    }

    private static String end(TrafficPicture picture, Line line, int corner) {
        return picture.boxes().stream().filter(box -> !box.holder() && touches(box, line, corner)).findFirst()
                .map(box -> NLS.bind(Texts.over, box.title(), line.words())).orElse(line.words());
    }

    /** Lines end at the edge of a box, give or take what processors round. */
    private static boolean touches(Box box, Line line, int corner) {
        List<Double> points = line.points();
        var x = points.get(corner);
        var y = points.get(corner + 1);
        return x >= box.x() - 1 && x <= box.x() + box.width() + 1 && y >= box.y() - 1 && y <= box.y() + box.height() + 1;
    }

    private static String name(Box box) {
        return box.subtitle().isEmpty() ? box.title() : box.title() + ", " + box.subtitle();
    }
}
