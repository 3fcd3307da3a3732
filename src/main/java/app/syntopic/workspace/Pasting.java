package app.syntopic.workspace;

import app.syntopic.workspace.form.FormAdditions.Chapter;

import java.util.List;
import java.util.Map;

/// What texts of other programs say about a source. Needs no notebook and no network.
public interface Pasting {

    /// The fields of a literature note's source that a citation or an address names: `type`, `title`, `show`, `people`, `published`,
    /// `url`. None for a text that is neither an address nor a citation in CSL-JSON or BibTeX.
    Map<String, String> source(String citation);

    /// The chapters of a list with a time and a title on each line, as video descriptions have them. None for a text
    /// with fewer than two such lines.
    List<Chapter> chapters(String list);
}
