package app.syntopic.search;

import static app.syntopic.search.NoteFixture.note;

import app.syntopic.model.SourceType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// Searches in two notes about baking and brewing.
abstract class BakeryCase {

    @TempDir private Path folder;

    SearchFixture search;

    @BeforeEach
    void fill() {
        NoteFixture bread =
                note("baking/Tartine.md", "Tartine")
                        .source(SourceType.BOOK, "Chad Robertson", "Chronicle", "2010-09")
                        .tag("food/bread")
                        .property("rating", "4")
                        .modified("2024-01-01T00:00:00Z")
                        .definition("Levain", "a young starter.")
                        .answer(1, "It is about bread [§ Starters].")
                        .answer(3, "It is true of wheat.")
                        .section("Starters")
                        .claim("A starter wants ‘warm water’ and flour.")
                        .claim("It smells of fruit [?].")
                        .section("Ovens")
                        .claim("A hot oven gives crust and crumb.")
                        .claim("Steam softens loaves. A bag keeps them.")
                        .task(false, "Buy rye flakes.")
                        .task(true, "Buy a scale.")
                        .seeAlso("Fermentation", "what the starter does.")
                        .seeAlso("Beer talk", "on yeast.");
        NoteFixture beer =
                note("brewing/Beer talk.md", "Beer talk")
                        .source(SourceType.TALK, "Ann Brewer", "Brewers", "2020-03-01")
                        .tag("drink")
                        .property("rating", "2")
                        .modified("2025-01-01T00:00:00Z")
                        .section("Malt")
                        .claim("Warm malt and water make wort.")
                        .claim("The smell of yeast is fruit.")
                        .section("Hops")
                        .claim("Bitter hops balance malt.");
        search = new SearchFixture(folder, bread, beer);
    }

    @AfterEach
    void close() {
        search.close();
    }
}
