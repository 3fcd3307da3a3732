package app.syntopic.view.editor.text;

import app.syntopic.model.Span;

import java.util.Optional;
import java.util.regex.Pattern;

/// An address pasted over words, which makes them a link to it.
public final class PastedLink {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private PastedLink() {}

    /// Nothing where no words of one line are selected, or what was pasted is no address.
    public static Optional<Edited> of(String text, Span selection, String pasted) {
        String words = selection.in(text);
        String address = pasted.strip();
        boolean links = !words.isBlank() && words.indexOf('\n') < 0 && !ADDRESS.matcher(words.strip()).matches();
        if (!links || !ADDRESS.matcher(address).matches()) {
            return Optional.empty();
        }
        String safe = address.replace("(", "%28").replace(")", "%29");
        return Optional.of(Edited.typing(text, selection, "[" + words + "](" + safe + ")"));
    }
}
