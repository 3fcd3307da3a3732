package app.syntopic.store;

import app.syntopic.model.Link;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.Mark;
import app.syntopic.model.NoteKind;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Stance;
import app.syntopic.model.Term;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The names a note goes by, defines and links, counted into a ledger. Holds little of the note itself, so that many
/// can wait.
final class NoteNames {

    /// The ordinals of a note's own labels, best known first; aliases follow from [#FIRST_ALIAS] on.
    static final int PATH = 0;

    static final int FILE_NAME = 1;
    static final int TITLE = 2;
    static final int FIRST_ALIAS = 3;

    private final NameLedger ledger;
    private final List<OwnLabel> labels = new ArrayList<>();
    private final List<TermName> terms = new ArrayList<>();
    private final List<LinkName> links = new ArrayList<>();

    NoteNames(ParsedNote note, NameLedger ledger) {
        this.ledger = ledger;
        takeLabels(note);
        takeTerms(note);
        takeLinks(note);
        if (note.kind() == NoteKind.LITERATURE) {
            note.source().creators().forEach(creator -> ledger.use(creator).people++);
            note.source().show().ifPresent(show -> ledger.use(show).people++);
        }
    }

    List<OwnLabel> labels() {
        return labels;
    }

    List<TermName> terms() {
        return terms;
    }

    List<LinkName> links() {
        return links;
    }

    /// Whether a link is a deliberate reference to an idea.
    static boolean isSee(Link.Origin origin) {
        return switch (origin) {
            case SEE, SEE_ALSO, STANCE -> true;
            case TEXT, FRONT_MATTER, EMBED -> false;
        };
    }

    /// Whether a link says nothing about ideas: metadata, an embed, a file.
    static boolean isAside(Link.Origin origin, String target) {
        return switch (origin) {
            case FRONT_MATTER, EMBED -> true;
            case TEXT, SEE, SEE_ALSO, STANCE -> LinkTarget.of(target).namesFile();
        };
    }

    /// A path, file name or title that folds as a better label does is that label; an alias is kept as it is written.
    private void takeLabels(ParsedNote note) {
        takeLabel(PATH, note.path().withoutExtension(), true);
        takeLabel(FILE_NAME, note.path().name(), true);
        takeLabel(TITLE, note.title(), true);
        int ordinal = FIRST_ALIAS;
        for (String alias : note.aliases()) {
            takeLabel(ordinal++, alias, false);
        }
    }

    private void takeLabel(int ordinal, String written, boolean once) {
        NameUse name = ledger.use(written);
        boolean known =
                labels.stream().anyMatch(label -> label.name() == name && (once || label.written().equals(written)));
        if (!known && !name.key.isEmpty()) {
            name.labels++;
            name.touched = true;
            labels.add(new OwnLabel(ordinal, name, written));
        }
    }

    private void takeTerms(ParsedNote note) {
        Set<NameUse> defined = new HashSet<>();
        for (int ordinal = 0; ordinal < note.terms().size(); ordinal++) {
            Term term = note.terms().get(ordinal);
            Set<NameUse> ofTerm = new HashSet<>();
            for (String label : term.labels()) {
                NameUse name = ledger.use(label);
                if (!name.key.isEmpty() && ofTerm.add(name)) {
                    name.definitions++;
                    name.sources += defined.add(name) ? 1 : 0;
                    name.spell(label);
                    terms.add(new TermName(ordinal, name, label, term.passage(), term.label()));
                }
            }
        }
    }

    private void takeLinks(ParsedNote note) {
        for (int ordinal = 0; ordinal < note.links().size(); ordinal++) {
            Link link = note.links().get(ordinal);
            NameUse name = ledger.use(link.target().note());
            if (name.key.isEmpty()) {
                continue;
            }
            name.links++;
            name.sees += isSee(link.origin()) ? 1 : 0;
            name.asides += isAside(link.origin(), link.target().note()) ? 1 : 0;
            name.spell(link.target().note());
            links.add(new LinkName(ordinal, name, link.target(), link.passage(), link.origin(), stance(note, link)));
        }
    }

    /// The stance of the field that a link stands in.
    private static Optional<Stance> stance(ParsedNote note, Link link) {
        if (link.origin() != Link.Origin.STANCE || link.passage() < 0) {
            return Optional.empty();
        }
        return note.passages()
                .get(link.passage())
                .text()
                .marks(Mark.Stanced.class)
                .filter(mark -> mark.target().equals(link.target()))
                .map(Mark.Stanced::stance)
                .findFirst();
    }

    /// @param ordinal [#PATH], [#FILE_NAME], [#TITLE] or an alias's
    record OwnLabel(int ordinal, NameUse name, String written) {}

    /// One of the labels of a glossary entry.
    ///
    /// @param entry all its labels, as written
    record TermName(int ordinal, NameUse name, String written, int passage, String entry) {}

    /// A link out of the note.
    record LinkName(
            int ordinal, NameUse name, LinkTarget target, int passage, Link.Origin origin, Optional<Stance> stance) {}
}
