package app.syntopic.view.reader;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.Problem;

import java.util.List;

/// Where something on the page leads.
sealed interface Goal {

    /// As a link says, not yet resolved.
    record Target(LinkTarget target) implements Goal {}

    /// The page of a concept that running text names.
    record Concept(FoldedLabel key) implements Goal {}

    /// A section of this note, by its ordinal.
    record Section(int ordinal) implements Goal {}

    /// Out of the notebook.
    record Web(String url) implements Goal {}

    /// Everything that carries a tag.
    record Tag(String tag) implements Goal {}

    /// A footnote of this note.
    record Footnote(String label) implements Goal {}

    /// Where this note first refers to a footnote.
    record FootnoteReference(String label) implements Goal {}

    /// Opens or closes a fold.
    record Fold(String key) implements Goal {}

    /// Leads nowhere, but has something to be said about it.
    record Remark(String sentence) implements Goal {}

    /// What is wrong on a line.
    record Problems(List<Problem> problems) implements Goal {
        public Problems {
            problems = List.copyOf(problems);
        }
    }
}
