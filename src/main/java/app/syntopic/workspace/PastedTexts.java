package app.syntopic.workspace;

import app.syntopic.exchange.ChapterList;
import app.syntopic.exchange.Citation;
import app.syntopic.exchange.WebAddress;
import app.syntopic.workspace.form.FormAdditions.Chapter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads pasted texts by the formats that `exchange` knows.
final class PastedTexts implements Pasting {

    @Override
    public Map<String, String> source(String citation) {
        Map<String, String> fields = new LinkedHashMap<>();
        WebAddress.of(citation).ifPresent(address -> fields.put("url", address));
        Optional<Citation> read = Citation.read(citation);
        read.ifPresent(cited -> {
            cited.type().ifPresent(type -> fields.put("type", type.key()));
            fields.put("title", cited.title());
            cited.show().ifPresent(show -> fields.put("show", show));
            if (!cited.people().isEmpty()) {
                fields.put("people", String.join(", ", cited.people()));
            }
            cited.published().ifPresent(date -> fields.put("published", date));
            cited.url().ifPresent(url -> fields.put("url", url));
        });
        return fields;
    }

    @Override
    public List<Chapter> chapters(String list) {
        return ChapterList.read(list).stream()
                .map(line -> new Chapter(line.title(), OptionalInt.of(line.startSeconds())))
                .toList();
    }
}
