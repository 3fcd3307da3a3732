package app.syntopic.view.reader;

import app.syntopic.model.MarkedText;
import app.syntopic.model.Passage;
import app.syntopic.model.Problem;
import app.syntopic.model.Section;
import app.syntopic.model.Sentence;
import app.syntopic.view.Anchor;
import app.syntopic.view.Background;
import app.syntopic.view.Navigator;
import app.syntopic.view.Wording;
import app.syntopic.workspace.Reading;
import app.syntopic.workspace.Reading.OpenNote;
import app.syntopic.workspace.Reading.Preview;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Where things on a page lead, and what is said about it before somebody goes there.
///
/// For the window's thread only; what takes time runs in the background.
final class Ways {

    private final Reading reading;
    private final Navigator navigator;
    private final Background background;
    private final Background.Latest previews;
    private final Background.Latest follows;
    private final ReadOnlyObjectWrapper<Optional<Preview.OfConcept>> lookedAt =
            new ReadOnlyObjectWrapper<>(this, "lookedAt", Optional.empty());

    Ways(Reading reading, Navigator navigator, Background background) {
        this.reading = reading;
        this.navigator = navigator;
        this.background = background;
        this.previews = background.latest();
        this.follows = background.latest();
    }

    /// The concept whose popover was shown last.
    ReadOnlyObjectProperty<Optional<Preview.OfConcept>> lookedAtProperty() {
        return lookedAt.getReadOnlyProperty();
    }

    /// Goes where something leads that leads out of the page; the page itself sees to what stays on it.
    ///
    /// @param unsure told when there is nothing to go to, or a choice
    void follow(OpenNote from, Goal goal, boolean newTab, Consumer<Preview> unsure) {
        switch (goal) {
            case Goal.Concept(var key) -> navigator.openConcept(key, newTab);
            case Goal.Section(int ordinal) ->
                    navigator.openNote(from.summary().path(), Anchor.section(ordinal), newTab);
            case Goal.Web(var url) -> navigator.openWeb(url);
            case Goal.Tag(var tag) -> navigator.search("tag:#" + tag);
            case Goal.Remark(var sentence) -> unsure.accept(nothing(sentence));
            case Goal.Problems(var problems) -> unsure.accept(ofProblems(problems));
            case Goal.Fold _, Goal.Footnote _, Goal.FootnoteReference _ -> {
                // stays on the page
            }
            case Goal.Target(var target) ->
                    follows.run(
                            () -> Lead.of(reading, from.summary().path(), target),
                            lead -> lead.go(navigator, newTab, unsure),
                            background::unexpected);
        }
    }

    /// Looks up what a popover says about where something leads; a newer request drops an older one's answer.
    void preview(OpenNote from, Page page, Goal goal, Consumer<Preview> shown) {
        switch (goal) {
            case Goal.Concept(var key) -> previews.run(() -> reading.preview(key), noting(shown));
            case Goal.Target(var target) ->
                    previews.run(() -> reading.preview(from.summary().path(), target), noting(shown));
            case Goal.Section(int ordinal) -> shown.accept(ofSection(from, ordinal));
            case Goal.Web(var url) -> shown.accept(nothing(Masthead.about(from.summary(), url)));
            case Goal.Footnote(var label) ->
                    page.footnoteNumber(label)
                            .ifPresent(number -> shown.accept(nothing(page.numbered(number).copied())));
            case Goal.Remark(var sentence) -> shown.accept(nothing(sentence));
            case Goal.Problems(var problems) -> shown.accept(ofProblems(problems));
            case Goal.Tag _, Goal.Fold _, Goal.FootnoteReference _ -> previews.cancel();
        }
    }

    void cancelPreview() {
        previews.cancel();
    }

    private Consumer<Preview> noting(Consumer<Preview> shown) {
        return found -> {
            if (found instanceof Preview.OfConcept of) {
                lookedAt.set(Optional.of(of));
            }
            shown.accept(found);
        };
    }

    private static Preview nothing(String words) {
        return new Preview.OfNothing(Sentence.verbatim(words));
    }

    private static Preview ofProblems(List<Problem> problems) {
        return nothing(
                problems.stream()
                        .map(problem ->
                                Wording.of(problem.message())
                                        + problem.suggestion().map(does -> " " + Wording.of(does)).orElse(""))
                        .collect(Collectors.joining("\n")));
    }

    private static Preview ofSection(OpenNote open, int ordinal) {
        Section section = open.note().sections().get(ordinal);
        MarkedText first =
                open.note().passages().stream()
                        .filter(passage -> passage.section() == ordinal)
                        .findFirst()
                        .map(Passage::text)
                        .orElse(MarkedText.EMPTY);
        return new Preview.OfNote(open.summary(), ordinal, section.title(), first);
    }
}
