package app.syntopic.view.people;

import app.syntopic.graph.ConceptClaim;
import app.syntopic.graph.PersonPage;
import app.syntopic.graph.PersonPage.Said;
import app.syntopic.graph.PersonPage.Speech;
import app.syntopic.graph.SourceClaims;
import app.syntopic.model.NoteSummary;
import app.syntopic.model.Span;
import app.syntopic.view.Anchor;
import app.syntopic.view.Counts;
import app.syntopic.view.Dates;
import app.syntopic.view.Headings;
import app.syntopic.view.Navigator;
import app.syntopic.view.Wording;
import app.syntopic.view.control.EmptyState;
import app.syntopic.view.control.GroupTitle;
import app.syntopic.view.control.Hint;
import app.syntopic.view.control.MarkedFlow;
import app.syntopic.view.control.Pressable;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// What one person said in their sources, in their words, and what notes claim about them.
final class PersonView extends VBox {

    private static final int QUOTES = 5;
    private static final int CLAIMS = 4;
    private static final int NAMED = 3;

    private final Navigator navigator;
    private final String person;

    PersonView(PersonPage page, Navigator navigator) {
        this.navigator = navigator;
        this.person = page.person().name();
        setId("person");
        getStyleClass().add("person-column");
        Label title = new Label(page.person().name());
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        Hint facts = Hint.wrapped(counts(page));
        FlowPane counts = new FlowPane(facts);
        counts.getStyleClass().add("counts");
        facts.maxWidthProperty().bind(counts.widthProperty());
        page.person()
                .note()
                .ifPresent(note -> {
                    Button open = new Button(Wording.of("Open their note"));
                    open.getStyleClass().add("flat-link");
                    open.setMinWidth(USE_PREF_SIZE);
                    open.setOnAction(event -> navigator.openNote(note, Anchor.NONE, false));
                    counts.getChildren().add(open);
                });
        getChildren().addAll(title, counts);
        if (page.speeches().isEmpty() && page.named().isEmpty()) {
            getChildren()
                    .add(
                            new EmptyState(
                                    Wording.of("No source of theirs is in the notebook, and no claim names them."),
                                    Wording.of("Name them as guest or author of a source, or in a claim.")));
        }
        addSpeeches(page);
        addClaims(page);
    }

    private static String named(List<String> names) {
        int left = names.size() - NAMED;
        return left <= 0
                ? String.join(", ", names)
                : Wording.of(
                        "{0} and {1, plural, one{# other} other{# others}}",
                        String.join(", ", names.subList(0, NAMED)), left);
    }

    private static String counts(PersonPage page) {
        int quotes = page.speeches().stream().mapToInt(speech -> speech.quotes().size()).sum();
        int claims = page.named().stream().mapToInt(source -> source.claims().size()).sum();
        return claims == 0
                ? Counts.sources(page.speeches().size()) + " · " + Counts.quotes(quotes)
                : Wording.of(
                        "{0} · {1} · named in {2}",
                        Counts.sources(page.speeches().size()), Counts.quotes(quotes), Counts.claims(claims));
    }

    private void addSpeeches(PersonPage page) {
        if (!page.speeches().isEmpty()) {
            getChildren().add(GroupTitle.ofPage(Wording.of("In their sources")));
            page.speeches().forEach(speech -> getChildren().add(createSpeech(speech, QUOTES)));
        }
    }

    private VBox createSpeech(Speech speech, int most) {
        VBox box = new VBox(createSourceLine(speech.note()));
        box.getStyleClass().add("speech");
        List<String> others = speech.note().creators().stream().filter(name -> !name.equals(person)).toList();
        if (!others.isEmpty()) {
            box.getChildren().add(Hint.wrapped(Wording.of("with {0}; quotes may be theirs", named(others))));
        }
        if (speech.quotes().isEmpty()) {
            box.getChildren().add(new Hint(Wording.of("The note quotes nothing from it yet.")));
        }
        speech.quotes().stream().limit(most).forEach(said -> box.getChildren().add(createQuote(speech.note(), said)));
        if (speech.quotes().size() > most) {
            Button more = new Button(Wording.of("Show all {0} quotes", speech.quotes().size()));
            more.getStyleClass().add("flat-link");
            more.setOnAction(event ->
                    getChildren().set(getChildren().indexOf(box), createSpeech(speech, speech.quotes().size())));
            box.getChildren().add(more);
        }
        return box;
    }

    private Pressable createSourceLine(NoteSummary note) {
        Pressable line =
                new Pressable(
                        Wording.of("Open {0}", note.title()),
                        newTab -> navigator.openNote(note.path(), Anchor.NONE, newTab));
        line.getStyleClass().add("source-line");
        Label title = new Label(note.title());
        title.getStyleClass().add("source-title");
        title.setMinWidth(0);
        Hint about = new Hint(note.published().map(date -> Dates.published(date)).orElse(""));
        about.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(title, about);
        content.getStyleClass().add("source-line-content");
        line.getChildren().add(content);
        return line;
    }

    private Pressable createQuote(NoteSummary note, Said said) {
        String words = "‘" + said.quote().text().replace('\n', ' ') + "’";
        Pressable row =
                new Pressable(
                        words,
                        newTab -> navigator.openNote(note.path(), Anchor.passage(said.quote().passage()), newTab));
        row.getStyleClass().add("said");
        MarkedFlow text = new MarkedFlow(words, List.of(new MarkedFlow.Range(new Span(0, words.length()), "quoted")));
        text.getStyleClass().add("meaning");
        row.getChildren().add(text);
        if (!said.heading().isEmpty()) {
            row.getChildren().add(new Hint(Headings.signed(said.heading())));
        }
        return row;
    }

    private void addClaims(PersonPage page) {
        if (page.named().isEmpty()) {
            return;
        }
        getChildren().add(GroupTitle.ofPage(Wording.of("What notes claim of them")));
        for (SourceClaims source : page.named()) {
            VBox box = new VBox(createSourceLine(source.note()));
            box.getStyleClass().add("speech");
            source.claims().stream()
                    .limit(CLAIMS)
                    .forEach(claim -> box.getChildren().add(createClaim(source.note(), claim)));
            if (source.claims().size() > CLAIMS) {
                box.getChildren().add(new Hint(Wording.of("and {0} more", source.claims().size() - CLAIMS)));
            }
            getChildren().add(box);
        }
    }

    private Pressable createClaim(NoteSummary note, ConceptClaim claim) {
        Pressable row =
                new Pressable(
                        claim.text().text(),
                        newTab ->
                                navigator.openNote(
                                        note.path(), Anchor.passage(claim.passage(), claim.sentence()), newTab));
        row.getStyleClass().add("said");
        MarkedFlow text = MarkedFlow.of(claim.text(), claim.named());
        text.getStyleClass().add("meaning");
        row.getChildren().addAll(text, new Hint("§ " + claim.heading()));
        return row;
    }
}
