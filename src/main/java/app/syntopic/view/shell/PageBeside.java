package app.syntopic.view.shell;

import app.syntopic.model.Span;
import app.syntopic.view.Anchor;
import app.syntopic.view.Background;
import app.syntopic.view.editor.DraftViewModel;
import app.syntopic.view.reader.ReaderView;
import app.syntopic.view.reader.ReaderViewModel;

import java.util.function.IntConsumer;

/// The page that a text becomes, beside the text and in step with it: each follows the other when somebody scrolls it.
final class PageBeside {

    private static final Span BEGINNING = Span.of(0, 0);

    private final DraftViewModel draft;
    private final ReaderViewModel model;
    private final ReaderView view;
    private final Background.Latest pages;
    private boolean leads;

    PageBeside(DraftViewModel draft, ReaderViewModel model, Background background) {
        this.draft = draft;
        this.model = model;
        this.view = new ReaderView(model);
        this.pages = background.latest();
    }

    ReaderView view() {
        return view;
    }

    /// @param text brings a place of the text into view
    void keepInStep(IntConsumer text) {
        draft.readProperty().subscribe(this::show);
        // what was read before it came up is not read again
        view.parentProperty().subscribe(this::show);
        draft.seenProperty().subscribe(passage -> follow(passage.intValue()));
        view.onRead(passage -> lead(passage, text));
    }

    private void show() {
        if (isShown()) {
            draft.readProperty()
                    .get()
                    .ifPresent(open ->
                            pages.run(
                                    () -> ReaderViewModel.compose(open),
                                    composed -> {
                                        model.show(composed);
                                        follow(draft.seenProperty().get());
                                    }));
        }
    }

    private boolean isShown() {
        return view.getParent() != null;
    }

    /// What is seen on the page is what the text is brought to; the page stays where somebody scrolled it.
    private void lead(int passage, IntConsumer text) {
        leads = true;
        try {
            draft.offset(new Anchor.AtPassage(passage, BEGINNING))
                    .ifPresent(offset -> {
                        draft.lookedAt(offset);
                        text.accept(offset);
                    });
        } finally {
            leads = false;
        }
    }

    private void follow(int passage) {
        if (passage >= 0 && isShown() && !leads) {
            view.follow(passage);
        }
    }
}
