package app.syntopic.view.concept;

import app.syntopic.graph.ConceptPage;
import app.syntopic.graph.Definition;
import app.syntopic.graph.SourceClaims;
import app.syntopic.model.NotePath;
import app.syntopic.model.NoteSummary;
import app.syntopic.model.PublishedDate;
import app.syntopic.view.Counts;
import app.syntopic.view.Dates;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Pressable;
import app.syntopic.view.control.Tip;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// When sources spoke of the concept: one mark for each dated source, as far along the line as its date, the larger the
/// more it claims.
final class Timeline extends Region {

    private static final int MOST = 24;
    private static final double HEIGHT_EM = 4.4;
    private static final double MONTHS = 12;

    private record Mark(Pressable node, double date) {}

    private final List<Mark> marks = new ArrayList<>();
    private final Region axis = new Region();
    private final Label measure = new Label();

    /// @param go takes the reader to what a source says, in a new tab or not
    private Timeline(List<Entry> entries, BiConsumer<NotePath, Boolean> go) {
        getStyleClass().add("timeline");
        axis.getStyleClass().add("timeline-axis");
        axis.setManaged(false);
        measure.setVisible(false);
        measure.setManaged(false);
        getChildren().addAll(measure, axis);
        // two of one year are told apart by their months
        boolean withMonths = entries.stream().map(entry -> entry.date().year()).distinct().count() < entries.size();
        for (Entry entry : entries) {
            Pressable node = createMark(entry, withMonths, go);
            marks.add(new Mark(node, entry.date().year() + Math.max(0, entry.date().month() - 1) / MONTHS));
            getChildren().add(node);
        }
    }

    private record Entry(NoteSummary note, PublishedDate date, int claims) {}

    /// @return nothing where fewer than two sources have a date
    static Optional<Timeline> of(ConceptPage page, BiConsumer<NotePath, Boolean> go) {
        Map<NotePath, Entry> entries = new LinkedHashMap<>();
        for (SourceClaims source : page.claims()) {
            add(entries, source.note(), source.claims().size());
        }
        for (Definition definition : page.definitions()) {
            add(entries, definition.note(), 0);
        }
        List<Entry> dated = entries.values().stream().sorted(Comparator.comparing(Entry::date)).limit(MOST).toList();
        return dated.size() < 2 ? Optional.empty() : Optional.of(new Timeline(dated, go));
    }

    private static void add(Map<NotePath, Entry> entries, NoteSummary note, int claims) {
        note.published().ifPresent(date -> entries.putIfAbsent(note.path(), new Entry(note, date, claims)));
    }

    private static Pressable createMark(Entry entry, boolean withMonths, BiConsumer<NotePath, Boolean> go) {
        String said = entry.claims() == 0 ? Wording.of("defines it") : Counts.claims(entry.claims());
        Pressable mark =
                new Pressable(
                        "%s, %s, %s".formatted(entry.note().title(), Dates.published(entry.date()), said),
                        newTab -> go.accept(entry.note().path(), newTab));
        mark.getStyleClass().add("timeline-mark");
        mark.setAlignment(Pos.TOP_CENTER);
        Tip.on(mark, entry.note().title() + "\n" + Dates.published(entry.date()) + " · " + said);
        Circle dot = new Circle();
        dot.getStyleClass().add(entry.claims() == 0 ? "timeline-hollow" : "timeline-dot");
        dot.setRadius(4 + Math.min(5, Math.sqrt(entry.claims()) * 1.3));
        Region frame = new StackPane(dot);
        frame.getStyleClass().add("timeline-dot-frame");
        Label name = new Label(entry.note().shortName());
        name.getStyleClass().add("timeline-name");
        PublishedDate date = entry.date();
        Label year = new Label(Dates.published(new PublishedDate(date.year(), withMonths ? date.month() : 0, 0)));
        year.getStyleClass().add("timeline-year");
        mark.getChildren().addAll(name, frame, year);
        return mark;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + HEIGHT_EM * measure.getFont().getSize() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        axis.resizeRelocate(left, snapPositionY(snappedTopInset() + height / 2), width, 1);
        double[] places = places(width);
        for (int i = 0; i < marks.size(); i++) {
            Pressable node = marks.get(i).node();
            double wide = node.prefWidth(-1);
            node.resizeRelocate(snapPositionX(left + places[i] - wide / 2), snappedTopInset(), snapSizeX(wide), height);
        }
    }

    /// As far along as their dates are, then pushed apart so that names stand free; from the right where they run over.
    private double[] places(double width) {
        double first = marks.getFirst().date();
        double span = Math.max(1 / MONTHS, marks.getLast().date() - first);
        double[] places = new double[marks.size()];
        double[] halves = marks.stream().mapToDouble(mark -> mark.node().prefWidth(-1) / 2).toArray();
        double free = width - halves[0] - halves[halves.length - 1];
        for (int i = 0; i < places.length; i++) {
            double wished = halves[0] + free * (marks.get(i).date() - first) / span;
            places[i] = i == 0 ? wished : Math.max(wished, places[i - 1] + halves[i - 1] + halves[i]);
        }
        double limit = width;
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], limit - halves[i]);
            limit = places[i] - halves[i];
        }
        return places;
    }
}
