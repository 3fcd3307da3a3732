package app.syntopic.view.reader;

import app.syntopic.model.NoteKind;
import app.syntopic.model.NoteSummary;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.SourceType;
import app.syntopic.model.Span;
import app.syntopic.view.Dates;
import app.syntopic.view.Kinds;
import app.syntopic.view.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The head of the page: the title, and below it one line on what the note is about.
final class Masthead {

    private static final Span NOWHERE = new Span(0, 0);

    /// Kept with what follows it, so that it ends no line; as wide behind as before it.
    private static final String DOT = "\u2002·\u00A0\u00A0";

    private Masthead() {}

    static List<LineBuilder> of(NoteSummary summary, ParsedNote note) {
        LineBuilder title = new LineBuilder("title", List.of(), NOWHERE, -1);
        title.text(note.title());
        List<LineBuilder> lines = new ArrayList<>(List.of(title));
        LineBuilder meta = new LineBuilder("meta", List.of(), NOWHERE, -1).separator("\n");
        List<String> facts = facts(summary, note);
        meta.text(String.join(DOT, facts), "meta-text");
        summary.url()
                .ifPresent(url -> {
                    if (!facts.isEmpty()) {
                        meta.text(DOT, "meta-text");
                    }
                    Span link = meta.text(openLabel(summary.sourceType()), "meta-link");
                    meta.spot(link, new Goal.Web(url), false);
                });
        if (meta.length() > 0) {
            lines.add(meta);
        }
        return lines;
    }

    private static List<String> facts(NoteSummary summary, ParsedNote note) {
        List<String> facts = new ArrayList<>();
        if (summary.kind() == NoteKind.LITERATURE) {
            boolean episode = summary.sourceType().equals(Optional.of(SourceType.EPISODE));
            if (!summary.creators().isEmpty() && (!episode || summary.show().isEmpty())) {
                facts.add(creators(summary.creators()));
            }
            summary.show().ifPresent(facts::add);
            summary.published().ifPresent(date -> facts.add(Dates.published(date)));
            summary.durationSeconds().ifPresent(seconds -> facts.add(duration(seconds)));
        } else if (summary.kind() != NoteKind.PLAIN) {
            facts.add(Kinds.of(summary.kind()));
        }
        if (summary.kind() != NoteKind.LITERATURE && !note.aliases().isEmpty()) {
            facts.add(Wording.of("also {0}", String.join(", ", note.aliases())));
        }
        return facts;
    }

    /// What a popover says about an address: of the note's own source what is known about it, else the address.
    static String about(NoteSummary summary, String url) {
        String own = summary.url().orElse("");
        if (own.isEmpty() || !url.startsWith(own)) {
            return url;
        }
        List<String> lines = new ArrayList<>(List.of(summary.title()));
        if (!summary.creators().isEmpty()) {
            lines.add(String.join(", ", summary.creators()));
        }
        List<String> where = new ArrayList<>(summary.show().stream().toList());
        summary.published().ifPresent(date -> where.add(Dates.published(date)));
        lines.add(String.join(" · ", where));
        lines.add(url);
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /// All names of a few, else the first.
    static String creators(List<String> names) {
        return names.size() <= 3
                ? String.join(", ", names)
                : Wording.of("{0} and {1} others", names.getFirst(), names.size() - 1);
    }

    /// `1 h 36 min`, `42 min`.
    static String duration(int seconds) {
        int minutes = Math.max(1, Math.round(seconds / 60f));
        return minutes < 60 ? Wording.of("{0} min", minutes) : Wording.of("{0} h {1} min", minutes / 60, minutes % 60);
    }

    private static String unbroken(String words) {
        return words.replace(' ', '\u00A0');
    }

    private static String openLabel(Optional<SourceType> type) {
        return switch (type.orElse(SourceType.ARTICLE)) {
            case EPISODE, TALK -> unbroken("▶ " + Wording.of("Open recording"));
            case BOOK, PAPER, ARTICLE -> unbroken("↗ " + Wording.of("Open source"));
        };
    }
}
