package app.syntopic.workspace;

import app.syntopic.graph.Backlink;
import app.syntopic.graph.ConceptPage;
import app.syntopic.graph.Definition;
import app.syntopic.graph.NotebookGraph;
import app.syntopic.model.FoldedLabel;

import java.util.List;

/// Concepts and how they hang together.
public interface Concepts {

    /// The page of the concept that a label folds to. Every label has one: a label nobody uses has an empty page.
    ConceptPage page(String label);

    ConceptPage page(FoldedLabel key);

    /// Places that link to a concept, by note: more of them than its page holds.
    List<Backlink> backlinks(FoldedLabel key, int limit);

    /// What each source means by a concept, the oldest source first.
    List<Definition> definitions(FoldedLabel key);

    /// The text of a note for a concept that has none, which begins with what the notebook knows of it.
    String draft(FoldedLabel key);

    /// Everything the notebook links.
    NotebookGraph graph();

    /// What lies around a note or concept.
    ///
    /// @param id as in [NotebookGraph.Node]
    /// @param depth 1 to 3 steps
    /// @param limit of nodes, the most connected kept
    NotebookGraph around(String id, int depth, int limit);
}
