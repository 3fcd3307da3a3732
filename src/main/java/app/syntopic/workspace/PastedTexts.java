package app.syntopic.workspace;

import app.syntopic.exchange.ChapterList;
import app.syntopic.exchange.Citation;
import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.model.SourceType;
import app.syntopic.notebook.NoteText;
import app.syntopic.parse.HtmlText;
import app.syntopic.parse.WebAddress;
import app.syntopic.workspace.form.FormAdditions.Chapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads pasted texts by the formats that `exchange` knows.
final class PastedTexts implements Pasting {

    private static final long LARGEST = 8L << 20;

    @Override
    public Map<String, String> source(String citation) {
        Map<String, String> fields = new LinkedHashMap<>();
        WebAddress.of(citation)
                .ifPresent(address -> {
                    if (WebAddress.isPaper(address)) {
                        fields.put("type", SourceType.PAPER.key());
                    }
                    fields.put("url", address);
                });
        Citation.read(citation).ifPresent(cited -> fields.putAll(fields(cited)));
        return fields;
    }

    /// What a citation names, by the ids of the form's fields.
    static Map<String, String> fields(Citation cited) {
        Map<String, String> fields = new LinkedHashMap<>();
        cited.type().ifPresent(type -> fields.put("type", type.key()));
        fields.put("title", cited.title());
        cited.show().ifPresent(show -> fields.put("show", show));
        if (!cited.people().isEmpty()) {
            fields.put("people", String.join(", ", cited.people()));
        }
        if (!cited.hosts().isEmpty()) {
            fields.put("host", String.join(", ", cited.hosts()));
        }
        cited.published().ifPresent(date -> fields.put("published", date));
        cited.url().ifPresent(url -> fields.put("url", WebAddress.clean(url)));
        cited.key().ifPresent(key -> fields.put("citekey", key));
        return fields;
    }

    @Override
    public List<Chapter> chapters(String list) {
        return ChapterList.read(list).stream()
                .map(line -> new Chapter(line.title(), OptionalInt.of(line.startSeconds())))
                .toList();
    }

    @Override
    public Optional<String> markdown(String html) {
        return HtmlText.markdown(html);
    }

    @Override
    public String text(Path file) {
        NotePath named = NotePath.of("pasted.txt");
        try {
            if (Files.size(file) > LARGEST) {
                throw new NoteUnavailableException(
                        named,
                        Sentence.of("“{0}” is too large for citations or chapters.", file.getFileName()),
                        new IOException());
            }
            return NoteText.of(Files.readAllBytes(file)).text();
        } catch (IOException unreadable) {
            throw new NoteUnavailableException(
                    named,
                    Sentence.of("“{0}” cannot be read; check that it is a file you may read.", file.getFileName()),
                    unreadable);
        }
    }
}
