package app.syntopic.store;

import app.syntopic.model.KnownNote;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.model.Problem;
import app.syntopic.model.PublishedDate;
import app.syntopic.model.Section;
import app.syntopic.model.Source;
import app.syntopic.model.SourceType;
import app.syntopic.model.TimeRange;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.OptionalInt;

/// Writes the rows that say what a note holds, names aside. Part of one transaction.
final class NoteTables {

    private static final String INSERT_NOTE =
            """
            INSERT INTO note(path, size, modified, fingerprint, kind, title, sort, find, source_type, creators, show,
              published, url, duration, sections, answers, claims, terms, quotes, citations, problems, id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Session session;

    NoteTables(Session session) {
        this.session = session;
    }

    void insert(long id, KnownNote known, ParsedNote note) throws SQLException {
        insertNote(id, known, note);
        insertSections(id, note);
        insertBlocks(id, note);
        insertTags(id, note);
        insertProblems(id, note);
    }

    private void insertNote(long id, KnownNote known, ParsedNote note) throws SQLException {
        Source source = note.source();
        new Row(session.prepare(INSERT_NOTE))
                .put(known.path().value())
                .put(known.file().size())
                .put(known.file().modifiedNanos())
                .put(known.fingerprint())
                .put(Codes.of(note.kind()))
                .put(note.title())
                .put(SearchText.sortKey(note.title()))
                .put(SearchText.of(note.title(), known.path().withoutExtension()))
                .put(source.type().map(SourceType::key))
                .put(NoteSummaries.join(source.creators()))
                .put(source.show())
                .put(source.published().map(PublishedDate::iso))
                .put(source.url())
                .put(source.durationSeconds())
                .put(note.sections().size())
                .put(note.answers().size())
                .put(note.claimCount())
                .put(note.terms().size())
                .put(note.quotes().size())
                .put(note.citations().size())
                .put(note.problems().size())
                .put(id)
                .run();
    }

    private void insertSections(long id, ParsedNote note) throws SQLException {
        PreparedStatement insert =
                session.prepare("INSERT INTO section(note, ordinal, title, start_seconds) VALUES (?, ?, ?, ?)");
        for (Section section : note.sections()) {
            OptionalInt start =
                    section.time().map(TimeRange::startSeconds).map(OptionalInt::of).orElse(OptionalInt.empty());
            new Row(insert).put(id).put(section.ordinal()).put(section.title()).put(start).run();
        }
    }

    private void insertBlocks(long id, ParsedNote note) throws SQLException {
        // the first of two blocks with one id is the one that links reach
        PreparedStatement insert = session.prepare("INSERT OR IGNORE INTO block(note, id, passage) VALUES (?, ?, ?)");
        for (Passage passage : note.passages()) {
            if (!passage.blockId().isEmpty()) {
                new Row(insert).put(id).put(passage.blockId()).put(passage.ordinal()).run();
            }
        }
    }

    private void insertTags(long id, ParsedNote note) throws SQLException {
        PreparedStatement insert =
                session.prepare(
                        """
                        INSERT INTO tag(key, note, written) VALUES (?, ?, ?)
                        ON CONFLICT DO UPDATE SET written = coalesce(written, excluded.written)
                        """);
        for (String tag : note.tags()) {
            String key = TagRow.key(tag);
            new Row(insert).put(key).put(id).put(tag).run();
            for (int slash = key.lastIndexOf('/'); slash > 0; slash = key.lastIndexOf('/', slash - 1)) {
                new Row(insert).put(key.substring(0, slash)).put(id).put((String) null).run();
            }
        }
    }

    private void insertProblems(long id, ParsedNote note) throws SQLException {
        PreparedStatement insert =
                session.prepare(
                        """
                        INSERT INTO problem(note, ordinal, rule, severity, message, span_start, span_end, line, suggestion)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """);
        for (int ordinal = 0; ordinal < note.problems().size(); ordinal++) {
            Problem problem = note.problems().get(ordinal);
            new Row(insert)
                    .put(id)
                    .put(ordinal)
                    .put(problem.rule().key())
                    .put(Codes.of(problem.severity()))
                    .put(problem.message())
                    .put(problem.span().start())
                    .put(problem.span().end())
                    .put(problem.line())
                    .put(problem.suggestion())
                    .run();
        }
    }
}
