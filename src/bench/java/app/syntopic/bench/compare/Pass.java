package app.syntopic.bench.compare;

import java.io.IOException;
import java.sql.SQLException;

/// One thing that is measured in a process of its own.
enum Pass {
    /// Reads the files of all notes.
    READ,
    /// Reads and parses all notes.
    PARSE,
    /// Builds Syntopic's caches.
    BUILD,
    /// The same in a heap of 512 MB.
    BUILD_SMALL,
    /// The same while something asks for hits all the time.
    BUILD_AND_SEARCH,
    /// Builds the yardstick's index from rows that are there already.
    FTS5,
    /// Opens a notebook that is indexed, asks the first queries, opens notes.
    START,
    /// Asks queries again and again, in turn with the yardstick.
    QUERIES,
    /// Counts what queries should find by looking at every row.
    CHECK,
    /// Looks for changes where there are none; saves notes.
    CHANGES;

    void run(PassFolders folders, Figures into) throws IOException, SQLException {
        switch (this) {
            case READ -> ReadingPasses.read(folders, into);
            case PARSE -> ReadingPasses.parse(folders, into);
            case BUILD, BUILD_SMALL -> BuildPasses.build(folders, into);
            case BUILD_AND_SEARCH -> BuildPasses.buildAndSearch(folders, into);
            case FTS5 -> BuildPasses.fts5(folders, into);
            case START -> StartPass.run(folders, into);
            case QUERIES -> QueriesPass.run(folders, into);
            case CHECK -> CheckPass.run(folders, into);
            case CHANGES -> ChangesPass.run(folders, into);
        }
    }
}
