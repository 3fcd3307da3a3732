package app.syntopic.view.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /// Where a circle meets the diagonal, in its radius.
    private static final double CORNER = 0.71;

    /// In a crowd nobody has room any more.
    private static final int MOST_TRIES = 1_200;

    /// So many nodes, the most linked, have labels that may cover a small node where nothing else is left.
    private static final int LARGE = 20;

    /// A large node's label covers at most so many small ones, that of one of the most linked of all one more.
    private static final int MOST_COVERED = 1;

    private static final int LARGEST = 10;

    /// The links of a small node, at most.
    private static final int SMALL = 4;

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
    private final Sheet sheet;
    private final List<Placed> placed = new ArrayList<>();
    private final Set<Integer> labelled = new HashSet<>();
    private final Map<Long, List<Box>> taken = new HashMap<>();

    /// @param owner the node it belongs to, which does not stand in its own way
    /// @param small whether it is a node that labels of large ones may cover
    private record Box(int owner, boolean small, double left, double top, double width, double height) {}

    LabelPlacer(GraphScene scene, Camera camera, Sheet sheet) {
        this.scene = scene;
        this.camera = camera;
        this.sheet = sheet;
    }

    List<Placed> place() {
        keepClear();
        int most = (int) Math.clamp(sheet.width() * sheet.height() / ROOM / (sheet.em() * sheet.em() / 169), 12, 160);
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
                double radius = GraphPainter.radius(scene.network(), node, camera, sheet.em());
                boolean small = scene.network().degree(node) <= SMALL;
                take(new Box(node, small, x(node) - radius, y(node) - radius, radius * 2, radius * 2));
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
        return x(node) >= 0 && x(node) <= sheet.width() && y(node) >= 0 && y(node) <= sheet.height();
    }

    /// Below the node where there is room, else at another side of it; the label of a large node rather over a small
    /// one than nowhere.
    private void tryAt(int node, boolean always) {
        if (!scene.shown().get(node) || labelled.contains(node) || !isInView(node)) {
            return;
        }
        String text = shortened(scene.network().node(node).label());
        double size = SIZE_EM * sheet.em() * (node == scene.focus() ? 1.08 : 1);
        List<Box> sides = sides(node, text.length() * LETTER * size + 0.4 * size, size * 1.3);
        Optional<Box> best = freest(sides, mostCovered(node));
        if (best.isPresent()) {
            place(best.get(), text, size);
        } else if (always) {
            place(sides.getFirst(), text, size);
        }
    }

    private static int mostCovered(int node) {
        return node < LARGEST ? MOST_COVERED + 1 : node < LARGE ? MOST_COVERED : 0;
    }

    private Optional<Box> freest(List<Box> sides, int mostCovered) {
        Optional<Box> best = Optional.empty();
        int least = mostCovered + 1;
        for (Box side : sides) {
            int covered = covered(side);
            if (covered < least) {
                best = Optional.of(side);
                least = covered;
            }
        }
        return best;
    }

    /// Where a label may stand, the likeliest to be read as its node's first.
    private List<Box> sides(int node, double wide, double high) {
        double radius = GraphPainter.radius(scene.network(), node, camera, sheet.em());
        double away = radius + 0.18 * sheet.em();
        double middle = Math.clamp(x(node) - wide / 2, 2, Math.max(2, sheet.width() - wide - 2));
        double corner = radius * CORNER + 0.1 * sheet.em();
        return List.of(
                new Box(node, false, middle, y(node) + away, wide, high),
                new Box(node, false, middle, y(node) - away - high, wide, high),
                new Box(node, false, x(node) + away, y(node) - high / 2, wide, high),
                new Box(node, false, x(node) - away - wide, y(node) - high / 2, wide, high),
                new Box(node, false, x(node) + corner, y(node) + corner, wide, high),
                new Box(node, false, x(node) - corner - wide, y(node) + corner, wide, high),
                new Box(node, false, x(node) + corner, y(node) - corner - high, wide, high),
                new Box(node, false, x(node) - corner - wide, y(node) - corner - high, wide, high));
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

    /// How many small nodes a label would cover; very many where it would hide another label or a large node, or would
    /// not be seen.
    private int covered(Box box) {
        if (!sheet.shows(box.left(), box.top(), box.width(), box.height())) {
            return Integer.MAX_VALUE;
        }
        Set<Box> hit = new HashSet<>();
        for (long cell : cells(box)) {
            for (Box other : taken.getOrDefault(cell, List.of())) {
                boolean hides = other.owner() != box.owner() && overlap(box, other);
                if (hides && !other.small()) {
                    return Integer.MAX_VALUE;
                }
                if (hides) {
                    hit.add(other);
                }
            }
        }
        return hit.size();
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
