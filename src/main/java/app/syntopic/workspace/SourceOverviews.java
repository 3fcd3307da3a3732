package app.syntopic.workspace;

import app.syntopic.graph.Concept;
import app.syntopic.graph.Person;
import app.syntopic.graph.PersonPage;
import app.syntopic.graph.QuestionCoverage;
import app.syntopic.model.Answer;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NoteKind;
import app.syntopic.model.NotePath;
import app.syntopic.model.NoteSummary;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Quote;
import app.syntopic.store.LibraryQueries;
import app.syntopic.store.LibraryStore;
import app.syntopic.store.PeopleQueries;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Overviews from the store's rows, and from the notes themselves where it takes their words.
final class SourceOverviews implements Overviews {

    private static final int SPEECHES = 60;
    private static final int QUOTES_OF_A_SPEECH = 60;

    private final LibraryQueries rows;
    private final PeopleQueries people;
    private final NamedPeople named;
    private final NoteShelf shelf;
    private final ConceptViews concepts;

    SourceOverviews(LibraryStore store, NoteShelf shelf, ConceptViews concepts) {
        this.rows = store.library();
        this.people = store.people();
        this.named = new NamedPeople(store);
        this.shelf = shelf;
        this.concepts = concepts;
    }

    @Override
    public List<Concept> wanted(String filter, int limit) {
        return rows.ghosts(filter, limit).stream().map(CachedLibrary::concept).toList();
    }

    @Override
    public List<Person> people(String filter, int limit) {
        String wanted = filter.strip().toLowerCase(Locale.ROOT);
        Collator alphabet = Collator.getInstance();
        return named.all().stream()
                .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(wanted))
                .map(person -> new Filed(person, alphabet.getCollationKey(person.name())))
                .sorted(Filed.ORDER)
                .limit(limit)
                .map(Filed::person)
                .toList();
    }

    /// A person and where the name stands in the reader's alphabet, which takes a while to find out.
    private record Filed(Person person, CollationKey name) {

        static final Comparator<Filed> ORDER =
                Comparator.comparing((Filed filed) -> filed.person().note().isEmpty())
                        .thenComparing(filed -> -filed.person().sources())
                        .thenComparing(Filed::name);
    }

    @Override
    public PersonPage person(String name) {
        List<NoteSummary> sources = people.sources(name, SPEECHES);
        Optional<NotePath> note =
                rows.notes(EnumSet.of(NoteKind.PERSON), name, NamedPeople.MOST_WITH_NOTES).stream()
                        .filter(found -> FoldedLabel.of(found.title()).equals(FoldedLabel.of(name)))
                        .map(NoteSummary::path)
                        .findFirst();
        List<PersonPage.Speech> speeches = sources.stream().map(this::speech).toList();
        return new PersonPage(new Person(name, note, sources.size()), speeches, concepts.page(name).claims());
    }

    private PersonPage.Speech speech(NoteSummary note) {
        List<PersonPage.Said> quotes = new ArrayList<>();
        shelf.find(note.path())
                .ifPresent(parsed ->
                        parsed.quotes().stream()
                                .filter(quote -> !quote.isScareQuote())
                                .limit(QUOTES_OF_A_SPEECH)
                                .forEach(quote -> quotes.add(new PersonPage.Said(quote, heading(parsed, quote)))));
        return new PersonPage.Speech(note, quotes);
    }

    private static String heading(ParsedNote note, Quote quote) {
        return quote.passage() < 0 ? "" : note.passages().get(quote.passage()).heading();
    }

    @Override
    public List<NoteSummary> sources(Optional<String> tag, int limit) {
        return tag.isEmpty()
                ? rows.notes(EnumSet.of(NoteKind.LITERATURE), "", limit)
                : rows.tagged(tag.get(), limit).stream().filter(note -> note.kind() == NoteKind.LITERATURE).toList();
    }

    @Override
    public Optional<SourceAnswers> answers(NotePath path) {
        return rows.note(path).flatMap(summary -> shelf.find(path).map(note -> answers(summary, note)));
    }

    private static SourceAnswers answers(NoteSummary summary, ParsedNote note) {
        List<AnswerText> answers = note.answers().stream().map(answer -> text(note, answer)).toList();
        return new SourceAnswers(summary, answers, QuestionCoverage.of(note));
    }

    private static AnswerText text(ParsedNote note, Answer answer) {
        return new AnswerText(
                answer.number(),
                answer.passages().stream()
                        .map(passage -> answer.withoutQuestion(note.passages().get(passage).text()))
                        .filter(text -> !text.isEmpty())
                        .toList(),
                answer.passages().stream().findFirst().orElse(-1));
    }
}
