package app.syntopic.search;

import app.syntopic.model.Passage;

/// What a document of the index stands for. The order is part of the index's format.
enum RowKind {
    NOTE("title"),
    SECTION("title"),
    CLAIM("claim"),
    DEFINITION("definition"),
    ANSWER("answer"),
    SEE_ALSO("see_also"),
    BLOCK_QUOTE("block_quote"),
    PROSE("prose"),
    TRANSCRIPT("transcript"),
    /// Prose or a claim by its place, but nothing to read: see [MachineText].
    MACHINE_TEXT("prose");

    /// From here on, all are kinds of passages.
    static final RowKind FIRST_OF_PASSAGES = CLAIM;

    private static final RowKind[] ALL = values();

    private final String key;

    RowKind(String key) {
        this.key = key;
    }

    /// The kind a hit has.
    String key() {
        return key;
    }

    static RowKind at(int ordinal) {
        return ALL[ordinal];
    }

    static RowKind of(Passage passage) {
        Passage.Kind kind = passage.kind();
        boolean mayBeMachineText =
                kind == Passage.Kind.CLAIM || kind == Passage.Kind.PROSE || kind == Passage.Kind.BLOCK_QUOTE;
        if (mayBeMachineText && MachineText.is(passage.text().text())) {
            return MACHINE_TEXT;
        }
        return switch (kind) {
            case CLAIM -> CLAIM;
            case DEFINITION -> DEFINITION;
            case ANSWER -> ANSWER;
            case SEE_ALSO -> SEE_ALSO;
            case BLOCK_QUOTE -> BLOCK_QUOTE;
            case PROSE -> PROSE;
            case TRANSCRIPT -> TRANSCRIPT;
        };
    }
}
