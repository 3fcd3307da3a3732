package app.syntopic.view.reader;

import app.syntopic.model.Span;
import app.syntopic.view.Anchor;
import app.syntopic.view.Place;
import app.syntopic.view.control.Focus;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/// The page of a note, with its popovers and the search in the page.
///
/// For the window's thread only.
public final class ReaderView extends StackPane {

    /// A column narrower than this part of its full width is a narrow one.
    private static final double NARROW = 0.85;

    private static final int USUAL_PERCENT = 100;

    private static final PseudoClass NARROW_CLASS = PseudoClass.getPseudoClass("narrow");

    private final ReaderViewModel model;
    private final PageArea area = new PageArea();
    private final PageScroll scroll = new PageScroll(area);
    private final Overlays overlays = new Overlays(area);
    private final PageTravel travel;
    private final Region column = new Region();
    private final PassageAtHand atHand = new PassageAtHand(area);
    private final PagePointer pointer;
    private final FindBar findBar;
    private final Figures figures;
    private final PageMenu menu;
    private final IntegerProperty textPercent = new SimpleIntegerProperty(this, "textPercent", USUAL_PERCENT);
    private Runnable whenLaidOut = () -> {};
    private boolean watched;

    public ReaderView(ReaderViewModel model) {
        this.model = model;
        figures = new Figures(model.folder(), model.background());
        travel = new PageTravel(model, area, scroll, overlays, this::whenLaidOut);
        getStyleClass().add("reader");
        column.getStyleClass().add("reading-column");
        column.setManaged(false);
        column.setVisible(false);
        column.prefWidthProperty().subscribe(this::requestLayout);
        findBar = new FindBar(model.find(), words -> model.find().look(words, topLine()), this::closeFind);
        setAlignment(findBar, Pos.TOP_RIGHT);
        getChildren().addAll(column, area, findBar);
        pointer = new PagePointer(model, area, overlays, this, travel::toFootnote);
        menu = new PageMenu(model, area);
        area.setContextMenu(menu);
        PageKeys.install(this, area, scroll, pointer, overlays);
        textPercent.subscribe(percent -> resizeText(percent.intValue()));
        model.pageProperty().subscribe(this::showPage);
        model.find().foundProperty().subscribe(this::showFound);
    }

    /// The size of this note's text in percent of its usual size.
    public IntegerProperty textPercentProperty() {
        return textPercent;
    }

    private void resizeText(int percent) {
        String style = percent == USUAL_PERCENT ? "" : "-fx-font-size: " + percent + "%;";
        if (!style.equals(area.getStyle())) {
            Place before = scroll.place();
            area.setStyle(style);
            column.setStyle(style);
            restore(before);
        }
    }

    /// The ordinal of the passage that was last clicked or selected in, or -1.
    public ReadOnlyIntegerProperty passageAtHandProperty() {
        return atHand.passageProperty();
    }

    /// The claim the selection begins in.
    public Optional<String> selectedClaim() {
        return area.selected()
                .map(at -> new Page.Stretch(at.fromLine(), new Span(at.fromOffset(), at.fromOffset())))
                .flatMap(start -> model.excerpts().claimAt(start));
    }

    /// Where the selected words stand in the file, without the sign of their block; nothing when nothing is selected.
    public Optional<Span> selectedSpan() {
        String words = area.selectedText().strip();
        return words.isEmpty()
                ? Optional.empty()
                : area.selected().flatMap(model.excerpts()::spanOf).map(span -> model.excerpts().within(span, words));
    }

    /// Puts more into the menu of the selection.
    public void addToMenu(List<MenuItem> items) {
        menu.add(items);
    }

    /// Goes to a place of the note; a range of a passage flashes once. Nothing happens for a place the note does not
    /// have.
    public void goTo(Anchor anchor) {
        travel.goTo(anchor);
    }

    /// Brings a passage into view without a sign, as when it is written elsewhere.
    public void follow(int passage) {
        travel.follow(passage);
    }

    /// How far the page is scrolled now.
    public Place place() {
        return scroll.place();
    }

    /// Scrolls to a place that was taken before from the same note.
    public void restore(Place place) {
        travel.restore(place);
    }

    /// Goes to the next section.
    public void nextSection() {
        travel.nextSection();
    }

    /// Goes to the beginning of the section, or of the one before where it is there already.
    public void previousSection() {
        travel.previousSection();
    }

    /// Opens or closes what the section being read can fold away; before the first section, what is at the top.
    public void toggleFold() {
        travel.toggleFold();
    }

    /// Closes all folds, or opens them all where each is closed already.
    public void toggleAllFolds() {
        model.toggleAllFolds();
    }

    /// Plays the recording from the section being read, or opens the source where there is no time.
    public void openSource() {
        model.sourceAt(model.currentSectionProperty().get()).ifPresent(url -> model.navigator().openWeb(url));
    }

    /// Copies the selected part, or the whole note, as it is written in the file.
    public void copyMarkdown() {
        menu.copyMarkdown();
    }

    /// Copies the selected part as a quotation that says where it is from.
    public void copyQuotation() {
        menu.copyQuotation();
    }

    /// Opens the search in the page, with the selected words if there are any. What is folded is searched too.
    public void openFind() {
        String selected = area.selectedText();
        model.searching(true);
        findBar.open(selected);
    }

    private void closeFind() {
        model.searching(false);
        focusPage();
    }

    /// Gives the page the keyboard.
    public void focusPage() {
        model.find().clear();
        Focus.on(area);
    }

    /// The ordinal of the first passage in view; empty when there is none.
    public OptionalInt passageInView() {
        return area.page().passageFrom(topLine());
    }

    /// Tells the ordinal of the passage that is being read whenever somebody has scrolled the page.
    public void onRead(IntConsumer told) {
        ScrolledPage.tell(this, scroll, () -> travel.passageRead().ifPresent(told));
    }

    private int topLine() {
        return scroll.lineAt(0);
    }

    private void showPage(Page page) {
        boolean same = page.note().equals(area.page().note());
        Place before = same ? scroll.place() : Place.TOP;
        if (same) {
            pointer.hide();
        } else {
            pointer.reset();
        }
        overlays.clear();
        area.show(page, figures);
        restore(before);
    }

    private void showFound(Find.Found found) {
        overlays.found(found);
        found.place().ifPresent(travel::reveal);
    }

    private void whenLaidOut(Runnable action) {
        whenLaidOut = action;
        if (watched && !isNeedsLayout()) {
            runWaiting();
        } else {
            requestLayout();
        }
    }

    private void runWaiting() {
        Runnable action = whenLaidOut;
        whenLaidOut = () -> {};
        area.applyCss();
        area.layout();
        action.run();
    }

    @Override
    protected void layoutChildren() {
        column.applyCss();
        Insets margins = column.getInsets();
        double full = column.prefWidth(-1);
        area.column(full);
        double side = Math.max(margins.getLeft(), Math.floor((getWidth() - full) / 2));
        pseudoClassStateChanged(NARROW_CLASS, getWidth() - 2 * side < NARROW * full);
        Insets padding = new Insets(margins.getTop(), side, margins.getBottom(), side);
        if (!padding.equals(area.getContentPadding())) {
            area.setContentPadding(padding);
        }
        super.layoutChildren();
        if (!watched && area.getSkin() != null) {
            scroll.bar()
                    .ifPresent(bar -> {
                        watched = true;
                        // most pages are longer than the window: the control lays out again where it was wrong
                        bar.setVisible(true);
                        bar.valueProperty().subscribe(this::scrolled);
                    });
        }
        if (watched) {
            runWaiting();
        }
    }

    private void scrolled() {
        pointer.hide();
        travel.scrolled();
    }
}
