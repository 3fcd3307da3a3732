package app.syntopic.bench.paint;

import app.syntopic.graph.GraphLayout;
import app.syntopic.graph.Network;
import app.syntopic.graph.Positions;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.view.Anchor;
import app.syntopic.view.Background;
import app.syntopic.view.Navigator;
import app.syntopic.view.graph.GraphView;
import app.syntopic.view.graph.GraphViewModel;
import app.syntopic.view.theme.Theme;
import app.syntopic.workspace.Concepts;
import app.syntopic.workspace.GraphPlaces;
import app.syntopic.workspace.Library;

import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// A graph that has come to rest and is zoomed in and out, a step a frame.
final class MovedGraph {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 900;
    private static final int WARM_UP = 40;
    private static final int FRAMES = 120;
    private static final double NOTCH = 40;

    /// After so many nanoseconds the frames are measured while it still moves.
    private static final long PATIENCE = 15_000_000_000L;

    private final Stage stage;
    private final Scene scene;

    MovedGraph(Concepts concepts, Library library) {
        Background background =
                Background.forWindow(failure -> {
                    throw new IllegalStateException(failure);
                });
        scene =
                Toolkit.call(() -> {
                    GraphViewModel model =
                            new GraphViewModel(Optional.empty(), concepts, new FreshPlaces(), library, background);
                    GraphView view = new GraphView(model, new Nowhere(), drawing -> {});
                    Scene made = new Scene(view, WIDTH, HEIGHT);
                    new Theme().apply(made);
                    model.load();
                    return made;
                });
        stage =
                Toolkit.call(() -> {
                    Stage made = new Stage();
                    made.setScene(scene);
                    made.show();
                    return made;
                });
    }

    /// Frames of one run; the graph is closed afterwards.
    GraphFrames.Figures frames() {
        CompletableFuture<GraphFrames.Figures> figures = new CompletableFuture<>();
        Toolkit.run(() -> new Frames(figures).start());
        GraphFrames.Figures measured = figures.join();
        Toolkit.run(stage::close);
        return measured;
    }

    /// Each run is measured from the beginning.
    private static final class FreshPlaces implements GraphPlaces {

        @Override
        public GraphLayout layout(Network network) {
            return new GraphLayout(network);
        }

        @Override
        public void keep(Network network, Positions positions) {
            // the next run begins anew
        }
    }

    private final class Frames extends AnimationTimer {

        private final CompletableFuture<GraphFrames.Figures> figures;
        private final double[] work = new double[FRAMES];
        private final double[] interval = new double[FRAMES];
        private final long begun = System.nanoTime();
        private int frame = -WARM_UP;
        private long started;
        private long before;

        Frames(CompletableFuture<GraphFrames.Figures> figures) {
            this.figures = figures;
            scene.addPostLayoutPulseListener(this::laidOut);
        }

        @Override
        public void handle(long now) {
            boolean moving = scene.lookup(".graph-progress").isVisible();
            if (moving && System.nanoTime() - begun < PATIENCE) {
                return;
            }
            started = System.nanoTime();
            if (frame >= 0 && frame < FRAMES) {
                interval[frame] = (started - before) / 1e6;
            }
            before = started;
            zoom(frame % 60 < 30 ? NOTCH : -NOTCH);
        }

        private void laidOut() {
            if (started == 0) {
                return;
            }
            if (frame >= 0 && frame < FRAMES) {
                work[frame] = (System.nanoTime() - started) / 1e6;
            }
            frame++;
            if (frame == FRAMES) {
                stop();
                figures.complete(
                        new GraphFrames.Figures(
                                Arrays.stream(work).boxed().toList(), Arrays.stream(interval).boxed().toList()));
            }
        }

        private void zoom(double deltaY) {
            Node canvas = scene.lookup("#graph-canvas");
            ScrollEvent.HorizontalTextScrollUnits none = ScrollEvent.HorizontalTextScrollUnits.NONE;
            Event.fireEvent(
                    canvas,
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            WIDTH / 2.0,
                            HEIGHT / 2.0,
                            0,
                            0,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            0,
                            deltaY,
                            0,
                            deltaY,
                            none,
                            0,
                            ScrollEvent.VerticalTextScrollUnits.NONE,
                            0,
                            0,
                            new PickResult(canvas, WIDTH / 2.0, HEIGHT / 2.0)));
        }
    }

    /// Where clicks lead that nobody makes.
    private record Nowhere() implements Navigator {

        @Override
        public void openNote(NotePath note, Anchor anchor, boolean newTab) {
            throw new UnsupportedOperationException("nobody clicks here");
        }

        @Override
        public void openTranscript(NotePath note, Anchor anchor, boolean newTab) {
            throw new UnsupportedOperationException("nobody clicks here");
        }

        @Override
        public void openConcept(FoldedLabel concept, boolean newTab) {
            throw new UnsupportedOperationException("nobody clicks here");
        }

        @Override
        public void search(String query) {
            throw new UnsupportedOperationException("nobody clicks here");
        }

        @Override
        public void openWeb(String url) {
            throw new UnsupportedOperationException("nobody clicks here");
        }
    }
}
