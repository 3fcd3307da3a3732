package app.syntopic.workspace;

import app.syntopic.graph.Resolver;
import app.syntopic.model.Block;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.model.Sentence;
import app.syntopic.workspace.Completions.Suggestion;
import app.syntopic.workspace.form.PassageIds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The places in a note that a link may name: its headings and its passages.
final class NotePlaces {

    private static final int LONGEST = 60;

    private final Resolver resolver;
    private final NoteShelf shelf;

    NotePlaces(Resolver resolver, NoteShelf shelf) {
        this.resolver = resolver;
        this.shelf = shelf;
    }

    private Optional<ParsedNote> note(String name) {
        return resolver.notes(name.strip()).stream().findFirst().flatMap(shelf::find);
    }

    /// Sections and other headings of the note that a link names.
    List<Suggestion> headings(String note) {
        List<Suggestion> headings = new ArrayList<>();
        note(note)
                .ifPresent(parsed -> {
                    for (Block block : parsed.blocks()) {
                        if (block instanceof Block.Heading heading) {
                            headings.add(suggestion(parsed, heading));
                        }
                    }
                });
        return headings;
    }

    private static Suggestion suggestion(ParsedNote note, Block.Heading heading) {
        if (heading.section() < 0) {
            return Suggestion.of(heading.text().text(), Sentence.of("heading"));
        }
        var section = note.sections().get(heading.section());
        Sentence detail =
                section.time()
                        .map(range -> Sentence.of("section · {0}", range.start()))
                        .orElseGet(() -> Sentence.of("section"));
        return Suggestion.of("§ " + section.title(), detail);
    }

    /// Passages by their words or their id.
    List<Suggestion> passages(String note, String typed, int limit) {
        return note(note).map(parsed -> passages(parsed, typed, limit)).orElse(List.of());
    }

    /// Those that were given an id come first: somebody meant to point at them.
    private static List<Suggestion> passages(ParsedNote note, String typed, int limit) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        PassageIds ids = new PassageIds(note);
        return note.passages().stream()
                .filter(passage -> !passage.text().text().isBlank())
                .filter(passage ->
                        passage.text().text().toLowerCase(Locale.ROOT).contains(wanted)
                                || ids.of(passage).contains(wanted))
                .sorted(Comparator.comparing(passage -> passage.blockId().isEmpty()))
                .limit(limit)
                .map(passage -> claim(note, passage, ids.of(passage)))
                .toList();
    }

    private static Suggestion claim(ParsedNote note, Passage passage, String id) {
        boolean written = !passage.blockId().isEmpty();
        Sentence detail =
                written
                        ? Sentence.verbatim("^" + id)
                        : note.sections().stream()
                                .filter(section -> section.ordinal() == passage.section())
                                .findFirst()
                                .map(section -> Sentence.verbatim("§ " + section.title()))
                                .orElseGet(() -> Sentence.verbatim(""));
        return new Suggestion(cut(passage.text().text()), detail, id, Optional.of(note.path()), !written);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(' ', LONGEST)) + " …";
    }
}
