package app.syntopic.view.reader;

import app.syntopic.view.Anchor;
import app.syntopic.workspace.Reading.Preview;

import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/// What the mouse does on the page: the cursor, the popover after a moment's rest, and going where a link leads.
final class PagePointer {

    private static final Duration REST = Duration.millis(300);
    private static final Duration GRACE = Duration.millis(250);

    private final ReaderViewModel model;
    private final PageArea area;
    private final Overlays overlays;
    private final Pane layer;
    private final Consumer<Goal> goToFootnote;
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition grace = new PauseTransition(GRACE);
    private final Deque<Popover> pinned = new ArrayDeque<>();
    private Popover popover;
    private Optional<Pointed> pointed = Optional.empty();
    private Optional<Pointed> shown = Optional.empty();

    /// @param layer where popovers are shown, over the page
    PagePointer(ReaderViewModel model, PageArea area, Overlays overlays, Pane layer, Consumer<Goal> goToFootnote) {
        this.model = model;
        this.area = area;
        this.overlays = overlays;
        this.layer = layer;
        this.popover = createPopover();
        this.goToFootnote = goToFootnote;
        rest.setOnFinished(_ -> pointed.ifPresent(this::preview));
        grace.setOnFinished(_ -> dismiss());
        area.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        area.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> point(Optional.empty()));
        area.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> hide());
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private Popover createPopover() {
        Popover made = new Popover();
        made.setOnMouseEntered(_ -> grace.stop());
        made.setOnMouseExited(_ -> {
            if (!made.isPinned()) {
                grace.playFromStart();
            }
        });
        layer.getChildren().add(made);
        return made;
    }

    /// Leaves the card that is shown where it is; the next one is another card.
    void pin() {
        if (shown.isPresent()) {
            Popover kept = popover;
            grace.stop();
            shown = Optional.empty();
            popover = createPopover();
            pinned.push(kept);
            kept.pin(() -> {
                pinned.remove(kept);
                layer.getChildren().remove(kept);
            });
        }
    }

    /// Takes away the card pinned last. Answers whether there was one.
    boolean unpin() {
        if (pinned.isEmpty()) {
            return false;
        }
        layer.getChildren().remove(pinned.pop());
        return true;
    }

    /// Something that leads somewhere, and where in the scene it is.
    ///
    /// @param text where it stands on the page, when it is text of a line
    record Pointed(Goal goal, Bounds bounds, Optional<Page.Stretch> text) {}

    private void moved(MouseEvent event) {
        point(at(event));
    }

    private Optional<Pointed> at(MouseEvent event) {
        Node node = event.getPickResult().getIntersectedNode();
        for (Node over = node; over != null && over != area; over = over.getParent()) {
            if (over.getUserData() instanceof Goal goal) {
                return Optional.of(new Pointed(goal, over.localToScene(over.getBoundsInLocal()), Optional.empty()));
            }
        }
        return area.spotAt(event.getSceneX(), event.getSceneY()).flatMap(this::pointed);
    }

    /// A link as something to point at; nothing when it is not laid out.
    Optional<Pointed> pointed(PageArea.Link link) {
        Page.Stretch text = new Page.Stretch(link.line(), link.spot().span());
        return area.boundsOf(text.line(), text.span())
                .map(bounds -> new Pointed(link.spot().goal(), bounds, Optional.of(text)));
    }

    private void point(Optional<Pointed> now) {
        if (now.equals(pointed)) {
            return;
        }
        pointed = now;
        area.setCursor(now.isPresent() ? Cursor.HAND : Cursor.TEXT);
        overlays.hover(now.flatMap(Pointed::text));
        if (now.isPresent() && !now.equals(shown)) {
            rest.playFromStart();
        } else {
            rest.stop();
        }
        if (shown.isPresent() && !now.equals(shown)) {
            grace.playFromStart();
        } else {
            grace.stop();
        }
    }

    private void clicked(MouseEvent event) {
        boolean plain = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1;
        boolean middle = event.getButton() == MouseButton.MIDDLE;
        if (event.isStillSincePress() && (plain || middle) && !event.isShiftDown()) {
            at(event)
                    .ifPresent(there -> {
                        follow(there, middle || event.isShortcutDown());
                        event.consume();
                    });
        }
    }

    void follow(Pointed there, boolean newTab) {
        hide();
        if (there.goal() instanceof Goal.Footnote || there.goal() instanceof Goal.FootnoteReference) {
            goToFootnote.accept(there.goal());
        }
        model.follow(there.goal(), newTab, unsure -> show(there, unsure));
    }

    /// Shows the popover of something.
    void preview(Pointed there) {
        model.preview(there.goal(), preview -> show(there, preview));
    }

    private void show(Pointed there, Preview preview) {
        grace.stop();
        shown = Optional.of(there);
        popover.show(
                preview,
                there.bounds(),
                () -> follow(there, false),
                note -> {
                    hide();
                    model.navigator().openNote(note.path(), Anchor.NONE, false);
                },
                this::pin);
    }

    /// What the popover shows now.
    Optional<Pointed> shown() {
        return shown;
    }

    void hide() {
        rest.stop();
        model.cancelPreview();
        dismiss();
    }

    private void dismiss() {
        grace.stop();
        shown = Optional.empty();
        popover.hide();
    }

    void reset() {
        hide();
        while (unpin()) {
            // another note: its cards are of no use any more
        }
        pointed = Optional.empty();
    }
}
