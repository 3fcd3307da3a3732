package app.syntopic.store;

import app.syntopic.model.Block;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.KnownNote;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.model.Problem;
import app.syntopic.model.PublishedDate;
import app.syntopic.model.Section;
import app.syntopic.model.Source;
import app.syntopic.model.SourceType;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Writes the rows that say what a note holds, names aside. Part of one transaction.
final class NoteTables {

    private static final String INSERT_NOTE =
            """
            INSERT INTO note(path, size, modified, fingerprint, kind, title, sort, find, section_titles, headings, source_type, creators, show,
              published, url, duration, sections, answers, claims, terms, quotes, citations, problems, id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Session session;
    private final NoteProperties properties;

    NoteTables(Session session) {
        this.session = session;
        this.properties = new NoteProperties(session);
    }

    void insert(long id, KnownNote known, ParsedNote note) throws SQLException {
        insertNote(id, known, note);
        insertBlocks(id, note);
        insertTags(id, note);
        insertProblems(id, note);
        properties.insert(id, note.frontMatter());
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
                .put(Lines.join(note.sections().stream().map(Section::title)))
                .put(Lines.join(headings(note)))
                .put(source.type().map(SourceType::key))
                .put(source.creators().isEmpty() ? null : Lines.join(source.creators().stream()))
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

    /// The folded titles of headings that are not sections.
    private static Stream<String> headings(ParsedNote note) {
        return note.blocks().stream()
                .<Block.Heading>mapMulti((block, to) -> {
                    if (block instanceof Block.Heading heading && heading.section() < 0) {
                        to.accept(heading);
                    }
                })
                .map(heading -> FoldedLabel.of(heading.text().text()).key())
                .distinct();
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
        Map<String, Optional<String>> tags = new TreeMap<>();
        for (String tag : note.tags()) {
            String key = TagRow.key(tag);
            tags.put(key, Optional.of(tag));
            for (int slash = key.lastIndexOf('/'); slash > 0; slash = key.lastIndexOf('/', slash - 1)) {
                tags.putIfAbsent(key.substring(0, slash), Optional.empty());
            }
        }
        PreparedStatement insert = session.prepare("INSERT INTO tag(key, note, written) VALUES (?, ?, ?)");
        for (Map.Entry<String, Optional<String>> tag : tags.entrySet()) {
            new Row(insert).put(tag.getKey()).put(id).put(tag.getValue()).run();
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
                    .put(SentenceText.of(problem.message()))
                    .put(problem.span().start())
                    .put(problem.span().end())
                    .put(problem.line())
                    .put(problem.suggestion().map(SentenceText::of))
                    .run();
        }
    }
}
