package app.syntopic.view.editor;

import app.syntopic.graph.Definition;
import app.syntopic.model.FoldedLabel;
import app.syntopic.view.Navigator;
import app.syntopic.view.Wording;
import app.syntopic.view.control.GroupTitle;
import app.syntopic.view.control.Hint;
import app.syntopic.view.control.MarkedFlow;
import app.syntopic.view.control.Pressable;

import javafx.scene.layout.VBox;

import java.util.List;

/// Below the text, while a glossary entry is written: how other sources define its term. It takes nothing of the
/// keyboard, and goes when the caret leaves the entry.
public final class DefinedElsewhere extends VBox {

    /// More are on the concept's page.
    private static final int SHOWN = 3;

    private final Navigator navigator;

    public DefinedElsewhere(DefinedElsewhereViewModel model, Navigator navigator) {
        this.navigator = navigator;
        setId("defined-elsewhere");
        getStyleClass().add("defined-elsewhere");
        setMinHeight(USE_PREF_SIZE);
        model.definitionsProperty().subscribe(this::show);
    }

    private void show(List<Definition> definitions) {
        setVisible(!definitions.isEmpty());
        setManaged(!definitions.isEmpty());
        getChildren().clear();
        if (definitions.isEmpty()) {
            return;
        }
        getChildren().add(new GroupTitle(Wording.of("“{0}” in other sources", definitions.getFirst().label())));
        definitions.stream().limit(SHOWN).forEach(definition -> getChildren().add(row(definition)));
        if (definitions.size() > SHOWN) {
            getChildren().add(new Hint(Wording.of("and {0} more", definitions.size() - SHOWN)));
        }
    }

    private Pressable row(Definition definition) {
        Pressable row =
                new Pressable(
                        Wording.of("Open the concept {0}", definition.label()),
                        newTab -> navigator.openConcept(FoldedLabel.of(definition.label()), newTab));
        row.setFocusTraversable(false);
        Hint from = new Hint(definition.note().shortName());
        row.getChildren().addAll(MarkedFlow.of(definition.text(), List.of()), from);
        return row;
    }
}
