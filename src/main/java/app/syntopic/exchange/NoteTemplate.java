package app.syntopic.exchange;

import app.syntopic.model.Source;
import app.syntopic.model.SourceType;

import java.util.List;
import java.util.Optional;

/// The literature note that is there before a word is written: every part, empty.
public final class NoteTemplate {

    private static final String BODY =
            """
            # %s — Notes

            ## Four questions

            **Q1 — What is it about?**\s

            **Q2 — How is it argued?**\s

            **Q3 — Is it true?**\s

            **Q4 — What of it?**\s

            ## Glossary

            ## Claims by section

            ## See also
            """;

    private NoteTemplate() {}

    /// The same as a text with variables, for whoever wants another.
    public static String withVariables(Optional<SourceType> type) {
        boolean spoken = type.isEmpty() || type.get() == SourceType.EPISODE || type.get() == SourceType.TALK;
        return "---\n"
                + (type.isPresent() ? "type: {{kind}}\n" : "")
                + "title: \"{{title}}\"\n"
                + (spoken ? "show: \"[[{{show}}]]\"\n" : "author: [\"[[{{author}}]]\"]\n")
                + "url: \"{{url}}\"\ncreated: {{date}}\naliases: []\ntags: []\n---\n"
                + BODY.formatted("{{title}}");
    }

    /// @param source a show, an author or an address, as typed; may be blank
    public static String of(String title, Optional<SourceType> type, String source) {
        String heading = title.strip().replaceAll("\\s+", " ");
        return FrontMatterText.of(heading, source(type, source.strip())) + BODY.formatted(heading);
    }

    /// An address is one, a name is the show of what is spoken and the author of what is written.
    private static Source source(Optional<SourceType> type, String source) {
        boolean address = source.matches("(?i)https?://\\S+");
        boolean spoken = type.isEmpty() || type.get() == SourceType.EPISODE || type.get() == SourceType.TALK;
        Optional<String> name = source.isEmpty() || address ? Optional.empty() : Optional.of(source);
        return FrontMatterText.source(
                type,
                spoken ? List.of() : name.stream().toList(),
                spoken ? name : Optional.empty(),
                address ? Optional.of(source) : Optional.empty());
    }
}
