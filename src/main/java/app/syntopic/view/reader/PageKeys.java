package app.syntopic.view.reader;

import app.syntopic.view.Place;

import javafx.scene.input.KeyEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What keys do on the page. The control's own keys select and copy; these read.
final class PageKeys {

    private static final double LINES = 60;

    private final ReaderView view;
    private final PageArea area;
    private final PageScroll scroll;
    private final PagePointer pointer;
    private final Overlays overlays;
    private Optional<PageArea.Link> focused = Optional.empty();

    private PageKeys(ReaderView view, PageArea area, PageScroll scroll, PagePointer pointer, Overlays overlays) {
        this.view = view;
        this.area = area;
        this.scroll = scroll;
        this.pointer = pointer;
        this.overlays = overlays;
    }

    static void install(ReaderView view, PageArea area, PageScroll scroll, PagePointer pointer, Overlays overlays) {
        PageKeys keys = new PageKeys(view, area, scroll, pointer, overlays);
        area.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        area.focusedProperty()
                .subscribe(has -> {
                    if (!has) {
                        keys.focus(Optional.empty());
                    }
                });
    }

    private void pressed(KeyEvent event) {
        if (ReadingKey.of(event).filter(this::does).isPresent()) {
            event.consume();
        }
    }

    /// @return whether the key meant anything here
    private boolean does(ReadingKey key) {
        return switch (key) {
            case NEXT_SECTION -> done(view::nextSection);
            case PREVIOUS_SECTION -> done(view::previousSection);
            case FOLD -> done(view::toggleFold);
            case FOLD_ALL -> done(view::toggleAllFolds);
            case NEXT_LINK -> focusNext(true);
            case PREVIOUS_LINK -> focusNext(false);
            case PREVIEW -> focused.isPresent() ? preview() : page(true);
            case PIN -> done(pointer::pin);
            case FOLLOW -> follow(false);
            case FOLLOW_IN_TAB -> follow(true);
            case LEAVE -> leave();
            case LINE_DOWN -> done(() -> scroll.by(LINES));
            case LINE_UP -> done(() -> scroll.by(-LINES));
            case PAGE_DOWN -> page(true);
            case PAGE_UP -> page(false);
            case TOP -> done(() -> view.restore(Place.TOP));
            case BOTTOM -> done(() -> scroll.toLine(area.page().lines().size() - 1, 0));
        };
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }

    private boolean page(boolean down) {
        double step = 0.9 * scroll.viewHeight();
        scroll.by(down ? step : -step);
        return true;
    }

    private boolean leave() {
        if (pointer.shown().isPresent()) {
            pointer.hide();
            return true;
        }
        if (pointer.unpin()) {
            return true;
        }
        boolean had = focused.isPresent();
        focus(Optional.empty());
        return had;
    }

    /// Shows the popover of the focused link; a fold has none and opens or closes.
    private boolean preview() {
        boolean fold = focused.filter(link -> link.spot().goal() instanceof Goal.Fold).isPresent();
        if (fold) {
            return follow(false);
        }
        focused.flatMap(pointer::pointed).ifPresent(pointer::preview);
        return true;
    }

    /// Goes where the popover or the focused link leads.
    private boolean follow(boolean newTab) {
        Optional<PagePointer.Pointed> there = pointer.shown().or(() -> focused.flatMap(pointer::pointed));
        there.ifPresent(link -> pointer.follow(link, newTab));
        return there.isPresent();
    }

    /// Moves to the next link in sight, or the one before; beyond the last one the focus goes on to the next control.
    private boolean focusNext(boolean forward) {
        List<PageArea.Link> links = inSight();
        int now = focused.map(links::indexOf).orElse(-1);
        int next = forward ? now + 1 : now < 0 ? links.size() - 1 : now - 1;
        boolean inside = next >= 0 && next < links.size();
        focus(inside ? Optional.of(links.get(next)) : Optional.empty());
        return inside;
    }

    private List<PageArea.Link> inSight() {
        List<PageArea.Link> links = new ArrayList<>();
        for (PageArea.Shown shown : area.shown()) {
            if (shown.bottom() > 0 && shown.top() < scroll.viewHeight()) {
                shown.line().spots().stream()
                        .filter(spot -> isInSight(shown.index(), spot))
                        .forEach(spot -> links.add(new PageArea.Link(shown.index(), spot)));
            }
        }
        return links;
    }

    /// Of a paragraph that is half in view, links may be out of it.
    private boolean isInSight(int line, Line.Spot spot) {
        double top = area.localToScene(0, 0).getY();
        return area.boundsOf(line, spot.span())
                .filter(bounds -> bounds.getMaxY() > top + scroll.viewHeight() || bounds.getMinY() < top)
                .isEmpty();
    }

    private void focus(Optional<PageArea.Link> place) {
        if (place.equals(focused)) {
            return;
        }
        focused = place;
        pointer.hide();
        overlays.focus(place.map(p -> new Page.Stretch(p.line(), p.spot().span())));
    }
}
