package app.syntopic.view.glossary;

import app.syntopic.workspace.Library.TermEntry;

/// A row of the glossary.
sealed interface GlossaryRow {

    /// Heads the terms that begin with it; `#` those that begin with no letter.
    record Letter(String letter) implements GlossaryRow {}

    record Entry(TermEntry term) implements GlossaryRow {}
}
