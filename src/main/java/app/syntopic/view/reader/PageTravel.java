package app.syntopic.view.reader;

import app.syntopic.model.Span;
import app.syntopic.view.Anchor;
import app.syntopic.view.Place;

import javafx.geometry.Bounds;
import javafx.scene.control.ScrollBar;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Moves the page to a section, a claim or a footnote, opening the folds over it, and tells the view model which
/// section is being read.
final class PageTravel {

    /// How far below the window's top a section that was gone to begins, as a part of the window's height.
    private static final double SECTION_DOWN = 0.04;

    /// The same for a claim, which wants its surroundings.
    private static final double CLAIM_DOWN = 0.3;

    /// The section at this height is the one being read.
    private static final double READING_DOWN = 0.25;

    private final ReaderViewModel model;
    private final PageArea area;
    private final PageScroll scroll;
    private final Overlays overlays;
    private final Consumer<Runnable> whenLaidOut;
    private Optional<Place> jumpedTo = Optional.empty();
    private int arrived;

    /// @param whenLaidOut runs something as soon as the page stands as it is to be shown; the last asked for wins
    PageTravel(
            ReaderViewModel model,
            PageArea area,
            PageScroll scroll,
            Overlays overlays,
            Consumer<Runnable> whenLaidOut) {
        this.model = model;
        this.area = area;
        this.scroll = scroll;
        this.overlays = overlays;
        this.whenLaidOut = whenLaidOut;
    }

    /// Goes to a place of the note; a range of a passage flashes once. Nothing happens for a place the note does not
    /// have.
    void goTo(Anchor anchor) {
        switch (anchor) {
            case Anchor.Nowhere _ -> {
                // stays where it is
            }
            case Anchor.AtSection(int ordinal) -> {
                model.reveal(model.page().sectionNumber(ordinal));
                whenLaidOut.accept(() -> toSection(ordinal));
            }
            case Anchor.AtHeading(int offset) -> {
                OptionalInt number = model.page().numberFrom(offset);
                model.reveal(number);
                whenLaidOut.accept(() -> number.ifPresent(line -> toHead(model.page().indexOf(line))));
            }
            case Anchor.AtPassage(int passage, Span range) -> {
                int shown = model.page().shownPassage(passage);
                model.reveal(model.page().passageNumber(shown));
                if (shown == passage) {
                    whenLaidOut.accept(() -> to(model.page().stretches(passage, range), true));
                } else {
                    follow(shown);
                }
            }
        }
    }

    /// Brings a passage into view without a sign, as when it is written elsewhere.
    void follow(int passage) {
        whenLaidOut.accept(() -> to(model.page().stretches(passage, new Span(0, 1)), false));
    }

    void restore(Place place) {
        whenLaidOut.accept(() -> scroll.restore(place));
    }

    /// Goes to the next section, or in a note without any to the next heading.
    void nextSection() {
        if (!model.page().hasSections()) {
            model.page().headingBelow(readLine()).ifPresent(this::toHead);
            return;
        }
        int next = model.currentSectionProperty().get() + 1;
        model.reveal(model.page().sectionNumber(next));
        whenLaidOut.accept(() -> toSection(next));
    }

    /// Goes to the beginning of the section, or of the one before where it is there already; in a note without sections
    /// to that of a heading.
    void previousSection() {
        if (!model.page().hasSections()) {
            model.page().headingAbove(readLine()).ifPresentOrElse(this::toHead, () -> restore(Place.TOP));
            return;
        }
        int current = model.currentSectionProperty().get();
        OptionalInt line = model.page().sectionLine(current);
        boolean atBeginning =
                line.isPresent() && scroll.lineAt(SECTION_DOWN * scroll.viewHeight() + 1) <= line.getAsInt();
        if (atBeginning && current == 0) {
            restore(Place.TOP);
        } else if (current >= 0) {
            toSection(atBeginning ? current - 1 : current);
        }
    }

    /// The line that stands where a heading that was gone to would.
    private int readLine() {
        return jumpedTo.isEmpty() ? scroll.lineAt(SECTION_DOWN * scroll.viewHeight() + 1) : arrived;
    }

    /// Opens or closes what the section being read can fold away; before the first section, what is at the top.
    void toggleFold() {
        int current = model.currentSectionProperty().get();
        int line = model.page().sectionLine(current).orElseGet(() -> scroll.lineAt(READING_DOWN * scroll.viewHeight()));
        Place before = scroll.place();
        model.toggleFoldAt(line);
        whenLaidOut.accept(() -> {
            scroll.restore(before);
            model.page().sectionLine(current).ifPresent(this::arrivedAt);
        });
    }

    /// Goes from a reference to its footnote, or from a footnote back to its first reference; nowhere for another goal.
    void toFootnote(Goal goal) {
        if (goal instanceof Goal.Footnote(var label)) {
            model.reveal(model.page().footnoteNumber(label));
            whenLaidOut.accept(
                    () -> model.page().footnoteLine(label).ifPresent(line -> to(List.of(whole(line)), true)));
        } else if (goal instanceof Goal.FootnoteReference(var label)) {
            model.reveal(model.page().referenceNumber(label));
            whenLaidOut.accept(() -> model.page().reference(label).ifPresent(place -> to(List.of(place), true)));
        }
    }

    private Page.Stretch whole(int line) {
        return new Page.Stretch(line, new Span(0, model.page().line(line).text().length()));
    }

    /// Brings a place into view where it is out of it.
    void reveal(Page.Stretch place) {
        boolean seen =
                area.boundsOf(place.line(), place.span()).map(area::sceneToLocal).map(this::isInView).orElse(false);
        if (!seen) {
            to(List.of(place), false);
        }
    }

    private boolean isInView(Bounds here) {
        return here.getMinY() >= 0 && here.getMaxY() <= scroll.viewHeight();
    }

    private void toSection(int ordinal) {
        model.page().sectionLine(ordinal).ifPresent(this::toHead);
    }

    private void toHead(int line) {
        scroll.toLine(line, SECTION_DOWN * scroll.viewHeight());
        arrivedAt(line);
    }

    /// Says that a line is read, wherever it stands in the window, until somebody scrolls.
    private void arrivedAt(int line) {
        model.reached(line);
        arrived = line;
        jumpedTo = Optional.of(scroll.place());
    }

    private void to(List<Page.Stretch> stretches, boolean flash) {
        if (stretches.isEmpty()) {
            return;
        }
        Page.Stretch first = stretches.getFirst();
        double wanted = CLAIM_DOWN * scroll.viewHeight();
        scroll.toLine(first.line(), wanted);
        area.boundsOf(first.line(), first.span())
                .map(area::sceneToLocal)
                .filter(here -> !isInView(here))
                .ifPresent(here -> scroll.by(here.getMinY() - wanted));
        if (flash) {
            overlays.flash(stretches);
        }
    }

    /// The ordinal of the passage that is being read, or of the last before it; empty when there is none.
    OptionalInt passageRead() {
        Page page = area.page();
        int read = lineRead();
        OptionalInt here = page.passageFrom(read);
        return here.isPresent()
                ? here
                : IntStream.iterate(read, line -> line >= 0, line -> line - 1)
                        .mapToObj(page::passageFrom)
                        .flatMapToInt(OptionalInt::stream)
                        .findFirst();
    }

    private int lineRead() {
        double value = scroll.bar().map(ScrollBar::getValue).orElse(0.0);
        return scroll.lineAt(scroll.viewHeight() * readingDown(value));
    }

    /// Looks which section is being read after the page was scrolled.
    void scrolled() {
        if (!isWhereItJumped()) {
            jumpedTo = Optional.empty();
            model.reached(lineRead());
        }
    }

    /// At either end of the page, what begins or ends it is read.
    private static double readingDown(double scrolled) {
        return scrolled < 1e-6 ? SECTION_DOWN : scrolled > 1 - 1e-6 ? 1 - SECTION_DOWN : READING_DOWN;
    }

    /// The bar moves by itself as well, as more of the page is measured.
    private boolean isWhereItJumped() {
        Place now = scroll.place();
        return jumpedTo.filter(
                        place -> place.paragraph() == now.paragraph() && Math.abs(place.offset() - now.offset()) < 1)
                .isPresent();
    }
}
