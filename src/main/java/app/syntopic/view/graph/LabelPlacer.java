package app.syntopic.view.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Chooses the labels to draw: first the node pointed at and its neighbours, then nodes by their number, which is by
/// falling degree, each where it hides no other. So labels thin out as the view moves away.
final class LabelPlacer {

    private static final double SIZE_EM = 0.86;
    private static final int LONGEST = 34;

    /// The mean width of a letter of the interface's face, in its size.
    private static final double LETTER = 0.545;

    /// The page is this many pixels at 13 px text for each label, on average.
    private static final double ROOM = 9_000;

    private static final double CELL = 48;

    /// In a crowd nobody has room any more.
    private static final int MOST_TRIES = 1_200;

    /// So many nodes, the most linked, have labels that keep clear of each other only, not of small nodes.
    private static final int LARGE = 40;

    /// Labels keep clear of so many nodes in view.
    private static final int KEPT_CLEAR = 1_000;

    /// @param left of the text's box, as are top, width and height, in pixels
    record Placed(
            int node,
            String text,
            double left,
            double top,
            double width,
            double height,
            double baseline,
            double size) {}

    private final GraphScene scene;
    private final Camera camera;
    private final double width;
    private final double height;
    private final double em;
    private final List<Placed> placed = new ArrayList<>();
    private final Set<Integer> labelled = new HashSet<>();
    private final Map<Long, List<Box>> taken = new HashMap<>();

    /// @param owner the node it belongs to, which does not stand in its own way
    /// @param small whether it is a node that labels of large ones may cover
    private record Box(int owner, boolean small, double left, double top, double width, double height) {}

    LabelPlacer(GraphScene scene, Camera camera, double width, double height, double em) {
        this.scene = scene;
        this.camera = camera;
        this.width = width;
        this.height = height;
        this.em = em;
    }

    List<Placed> place() {
        keepClear();
        int most = (int) Math.clamp(width * height / ROOM / (em * em / 169), 12, 160);
        if (scene.focus() >= 0) {
            tryAt(scene.focus(), true);
            for (int node : scene.network().neighbours(scene.focus())) {
                tryAt(node, false);
            }
        }
        boolean onlyLit = scene.lit().isPresent();
        int tries = 0;
        for (int node = 0; node < scene.network().size() && placed.size() < most && tries < MOST_TRIES; node++) {
            if ((!onlyLit || scene.isLit(node)) && scene.shown().get(node) && isInView(node)) {
                tryAt(node, false);
                tries++;
            }
        }
        return placed;
    }

    private void keepClear() {
        int kept = 0;
        for (int node = 0; node < scene.network().size() && kept < KEPT_CLEAR; node++) {
            if (scene.shown().get(node) && isInView(node)) {
                double radius = GraphPainter.radius(scene.network(), node, camera, em);
                take(new Box(node, node >= LARGE, x(node) - radius, y(node) - radius, radius * 2, radius * 2));
                kept++;
            }
        }
    }

    private double x(int node) {
        return camera.screenX(scene.positions().x(node));
    }

    private double y(int node) {
        return camera.screenY(scene.positions().y(node));
    }

    private boolean isInView(int node) {
        return x(node) >= 0 && x(node) <= width && y(node) >= 0 && y(node) <= height;
    }

    /// Below the node where there is room, else above it.
    private void tryAt(int node, boolean always) {
        if (!scene.shown().get(node) || labelled.contains(node) || !isInView(node)) {
            return;
        }
        String text = shortened(scene.network().node(node).label());
        double size = SIZE_EM * em * (node == scene.focus() ? 1.08 : 1);
        double wide = text.length() * LETTER * size + 0.4 * size;
        double high = size * 1.3;
        double left = Math.clamp(x(node) - wide / 2, 2, Math.max(2, width - wide - 2));
        double away = GraphPainter.radius(scene.network(), node, camera, em) + 0.18 * em;
        Box below = new Box(node, false, left, y(node) + away, wide, high);
        Box above = new Box(node, false, left, y(node) - away - high, wide, high);
        if (always || isFree(below)) {
            place(below, text, size);
        } else if (isFree(above)) {
            place(above, text, size);
        }
    }

    private void place(Box box, String text, double size) {
        take(box);
        labelled.add(box.owner());
        placed.add(
                new Placed(
                        box.owner(),
                        text,
                        box.left(),
                        box.top(),
                        box.width(),
                        box.height(),
                        box.top() + size * 1.02,
                        size));
    }

    private boolean isFree(Box box) {
        return cells(box).stream()
                .flatMap(cell -> taken.getOrDefault(cell, List.of()).stream())
                .filter(other -> other.owner() != box.owner() && (box.owner() >= LARGE || !other.small()))
                .noneMatch(other -> overlap(box, other));
    }

    private static boolean overlap(Box a, Box b) {
        return a.left() < b.left() + b.width()
                && b.left() < a.left() + a.width()
                && a.top() < b.top() + b.height()
                && b.top() < a.top() + a.height();
    }

    private void take(Box box) {
        cells(box).forEach(cell -> taken.computeIfAbsent(cell, ignored -> new ArrayList<>()).add(box));
    }

    private static List<Long> cells(Box box) {
        List<Long> cells = new ArrayList<>();
        for (long x = (long) (box.left() / CELL); x <= (long) ((box.left() + box.width()) / CELL); x++) {
            for (long y = (long) (box.top() / CELL); y <= (long) ((box.top() + box.height()) / CELL); y++) {
                cells.add(x << Integer.SIZE | y & 0xffff_ffffL);
            }
        }
        return cells;
    }

    private static String shortened(String label) {
        return label.length() <= LONGEST ? label : label.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
