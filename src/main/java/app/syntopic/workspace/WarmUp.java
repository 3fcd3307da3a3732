package app.syntopic.workspace;

import app.syntopic.model.NoteSummary;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Goes the usual ways once, so that Java has loaded and compiled them and the system holds the files in memory.
final class WarmUp {

    private static final int ROUNDS = 8;
    private static final int NOTES = 3;
    private static final int HITS = 20;

    private final NoteMentions mentions;
    private final Library library;
    private final Reading reading;
    private final ClaimSearch claims;

    WarmUp(NoteMentions mentions, Library library, Reading reading, ClaimSearch claims) {
        this.mentions = mentions;
        this.library = library;
        this.reading = reading;
        this.claims = claims;
    }

    void run() {
        mentions.warmUp();
        List<NoteSummary> notes = library.notes(Set.of(), "", ROUNDS);
        notes.forEach(note -> queries(note.title()).forEach(query -> claims.search(query, HITS)));
        notes.stream().limit(NOTES).forEach(note -> reading.open(note.path()));
    }

    /// Each kind of query, in words that the notebook holds.
    private static List<String> queries(String title) {
        String plain = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", " ").strip();
        String word = plain.substring(0, Math.max(0, plain.indexOf(' ')));
        String beginning = word.substring(0, Math.min(word.length(), 3));
        String mistyped = word.length() > 4 ? word.substring(0, 2) + word.substring(3) : word;
        return List.of(plain, word, beginning, beginning + "*", "\"" + plain + "\"", mistyped, word + " -" + beginning);
    }
}
