package app.syntopic.view.graph;

import app.syntopic.graph.Network;

import javafx.scene.paint.Color;

import java.util.List;
import java.util.function.Function;

/// Draws a scene with a pen: lines, then nodes, then as many labels as have room.
final class GraphPainter {

    /// Of a dimmed thing.
    private static final double DIM = 0.18;

    private static final double PATCH = 0.72;
    private static final double THINNEST = 0.6;
    private static final int WIDTHS = 3;

    private final GraphScene scene;
    private final Camera camera;
    private final Sheet sheet;
    private final Function<GraphColour, Color> palette;
    private final Pen pen;

    GraphPainter(GraphScene scene, Camera camera, Sheet sheet, Function<GraphColour, Color> palette, Pen pen) {
        this.scene = scene;
        this.camera = camera;
        this.sheet = sheet;
        this.palette = palette;
        this.pen = pen;
    }

    void paint() {
        boolean dimmed = scene.lit().isPresent();
        paintEdges(false, dimmed ? faded(GraphColour.EDGE, 0.45) : palette.apply(GraphColour.EDGE));
        if (dimmed) {
            paintEdges(true, faded(GraphColour.EDGE_LIT, 0.6));
        }
        List<LabelPlacer.Placed> labels = new LabelPlacer(scene, camera, sheet).place();
        labels.forEach(this::paintPatch);
        for (int node = scene.network().size() - 1; node >= 0; node--) {
            if (scene.shown().get(node) && isInView(node)) {
                paintNode(node);
            }
        }
        labels.forEach(this::paintLabel);
    }

    /// How large a node is drawn, in pixels: by the number of its links, and less than the zoom would have it.
    static double radius(Network network, int node, Camera camera, double em) {
        double usual = em * (0.27 + 0.13 * Math.sqrt(Math.min(network.degree(node), 120)));
        return Math.max(1.2, usual * Math.clamp(Math.sqrt(camera.scale()), 0.25, 1.5));
    }

    /// Lines are drawn in sets of one width each, the thicker the more joins the pair.
    private void paintEdges(boolean lit, Color colour) {
        Network network = scene.network();
        double usual = Math.clamp(camera.scale(), THINNEST, 1.6) * sheet.em() / 13;
        int classes = network.heaviest() > 1 ? WIDTHS : 1;
        for (int width = 0; width < classes; width++) {
            pen.beginLines(colour, usual * (1 + width * 1.1) * (lit ? 1.3 : 1));
            for (int edge = 0; edge < network.edgeCount(); edge++) {
                if (weightClass(edge, classes) == width && isDrawn(edge, lit)) {
                    line(network.from(edge), network.to(edge));
                }
            }
            pen.endLines();
        }
    }

    private int weightClass(int edge, int classes) {
        Network network = scene.network();
        return classes == 1 ? 0 : Math.min(classes - 1, classes * (network.weight(edge) - 1) / network.heaviest());
    }

    private boolean isDrawn(int edge, boolean lit) {
        int from = scene.network().from(edge);
        int to = scene.network().to(edge);
        return scene.shown().get(from)
                && scene.shown().get(to)
                && (scene.lit().isPresent() && joinsLit(from, to)) == lit;
    }

    private boolean joinsLit(int from, int to) {
        return scene.focus() >= 0 ? from == scene.focus() || to == scene.focus() : scene.isLit(from) && scene.isLit(to);
    }

    private void line(int from, int to) {
        double fromX = camera.screenX(scene.positions().x(from));
        double fromY = camera.screenY(scene.positions().y(from));
        double toX = camera.screenX(scene.positions().x(to));
        double toY = camera.screenY(scene.positions().y(to));
        boolean outside =
                Math.max(fromX, toX) < 0
                        || Math.min(fromX, toX) > sheet.width()
                        || Math.max(fromY, toY) < 0
                        || Math.min(fromY, toY) > sheet.height();
        if (!outside) {
            pen.line(fromX, fromY, toX, toY);
        }
    }

    private boolean isInView(int node) {
        double x = camera.screenX(scene.positions().x(node));
        double y = camera.screenY(scene.positions().y(node));
        double margin = 2 * sheet.em();
        return x > -margin && x < sheet.width() + margin && y > -margin && y < sheet.height() + margin;
    }

    private void paintNode(int node) {
        double x = camera.screenX(scene.positions().x(node));
        double y = camera.screenY(scene.positions().y(node));
        double radius = radius(scene.network(), node, camera, sheet.em());
        GraphColour colour = scene.colour(node);
        Color fill = scene.isLit(node) ? palette.apply(colour) : faded(colour, DIM);
        if (node == scene.focus()) {
            double gap = 0.28 * sheet.em();
            pen.ring(x, y, radius + gap, 0.14 * sheet.em(), palette.apply(GraphColour.EDGE_LIT), ground());
        }
        if (NodeKind.of(scene.network().node(node)) == NodeKind.GHOST) {
            pen.ring(x, y, Math.max(1, radius - 0.5), Math.max(0.8, 0.1 * sheet.em()), fill, ground());
        } else {
            pen.disc(x, y, radius, fill);
        }
    }

    /// Under nodes and over lines, so that lines do not run through letters.
    private void paintPatch(LabelPlacer.Placed label) {
        Color ground = ground();
        pen.patch(
                label.left(),
                label.top(),
                label.width(),
                label.height(),
                Color.color(ground.getRed(), ground.getGreen(), ground.getBlue(), PATCH));
    }

    private void paintLabel(LabelPlacer.Placed label) {
        boolean focus = label.node() == scene.focus();
        Color fill =
                !scene.isLit(label.node())
                        ? faded(GraphColour.LABEL_SOFT, 0.5)
                        : palette.apply(focus || scene.lit().isPresent() ? GraphColour.LABEL : GraphColour.LABEL_SOFT);
        pen.text(label.text(), label.left() + label.width() / 2, label.baseline(), label.size(), focus, fill);
    }

    private Color ground() {
        return palette.apply(GraphColour.GROUND);
    }

    /// Mixed with the ground rather than made translucent: an opaque colour is drawn faster.
    private Color faded(GraphColour colour, double share) {
        return ground().interpolate(palette.apply(colour), share);
    }
}
