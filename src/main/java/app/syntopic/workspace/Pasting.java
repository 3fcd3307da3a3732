package app.syntopic.workspace;

import app.syntopic.workspace.form.FormAdditions.Chapter;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What texts of other programs say about a source. Needs no notebook and no network.
public interface Pasting {

    /// The fields of a literature note's source that a citation or an address names: `type`, `title`, `show`, `people`,
    /// `published`, `url`. A DOI and a number at arXiv are addresses. None for a text that is neither an address nor a
    /// citation in CSL-JSON, BibTeX or RIS.
    Map<String, String> source(String citation);

    /// The chapters of a list with a time and a title on each line, as video descriptions have them. None for a text
    /// with fewer than two such lines.
    List<Chapter> chapters(String list);

    /// HTML as Markdown: with its structure and links, without scripts, styles and what tracks a reader. Nothing for
    /// HTML that is only words, which are better taken as plain text.
    Optional<String> markdown(String html);

    /// What a file of citations or chapters says.
    ///
    /// @throws NoteUnavailableException when it cannot be read or is too large to be one
    String text(Path file);
}
