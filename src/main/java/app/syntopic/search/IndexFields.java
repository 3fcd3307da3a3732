package app.syntopic.search;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/// What the index consists of. Every name, type and meaning is here.
///
/// A note is a block of neighbouring documents that are added and removed together: first one for the note, then the
/// passages outside any section, then for each section one document and its passages. So a title or a heading is
/// indexed once, and [SpreadQuery] lets it count for all that stands below it.
final class IndexFields {

    /// Increment when a field, its type, its terms (also: scanning, folding, stemming) or the stored rows change: an
    /// index of another version is built anew.
    static final int VERSION = 10;

    /// Words of a passage, without its citations and "See" list. Documents that stand for something else have it
    /// without words: where every document has it, its lengths are one plain array, which is much quicker to ask, once
    /// for each word of each passage when a segment is written and again in each search.
    static final String TEXT = "text";

    /// Words of a passage that its note quotes from the source, without their order: for that, see [#TEXT].
    static final String QUOTE = "quote";

    /// Words of the label that a definition defines.
    static final String TERM = "term";

    /// Words of what a passage's "See" list or "See also" entry names.
    static final String SEE = "see";

    /// Words of the titles of sections that a passage cites.
    static final String CITED = "cited";

    /// Values a passage or section is filtered by: see [Filters].
    static final String FILTER = "filter";

    /// Words of a section's title.
    static final String HEADING = "heading";

    /// Words of a note's title and aliases.
    static final String TITLE = "title";

    /// Words of the names of those a source is by, with or from.
    static final String PERSON = "person";

    /// Words of the show, site or address of a source.
    static final String SHOW = "show";

    /// Values a note is filtered by: see [Filters].
    static final String NOTE_FILTER = "note";

    /// The note's path, whole, on each of its documents: they are deleted by it.
    static final String PATH = "path";

    /// A note's path in lower case.
    static final String PATH_FOLDED = "pathlower";

    /// Of every document: how many documents lie between it and its note's, and between it and its section's (0
    /// outside).
    static final String PLACE = "place";

    static final String PLACE_IN_SECTION = "insection";

    /// Of a note's or section's document: how many documents behind it belong to it.
    static final String EXTENT = "extent";

    /// Of every document: the ordinal of its [RowKind].
    static final String KIND = "kind";

    /// Of a note's document: the date its source was published, as `yyyymmdd` with 0 for an unknown month and day.
    static final String PUBLISHED = "published";

    /// Of a note's document: when its file was changed, in milliseconds since 1970.
    static final String MODIFIED = "modified";

    /// Of a note's document: the first letters of its title, as a number that sorts as they do.
    static final String TITLE_ORDER = "titleorder";

    /// Stored with every document: a [Row].
    static final String ROW = "row";

    static final FieldType WORDS = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    static final FieldType WORDS_WITHOUT_LENGTH = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
    static final FieldType VALUES = indexed(IndexOptions.DOCS, true);

    private IndexFields() {}

    private static FieldType indexed(IndexOptions options, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }
}
