package app.syntopic.model;

import java.util.List;

/// A note after its first pass: everything the file says by itself, nothing that depends on other notes.
///
/// All lists are in the order of the file. `passages` are numbered by their place in the list.
///
/// @param title from front matter, else the first heading without a "Notes" mark, else the file's name
/// @param aliases other names of the note, from front matter
/// @param tags without `#`, from front matter and text, each once
/// @param length of the text, in UTF-16 code units
/// @param flat whether the note is written in the flat form, without Markdown's headings
public record ParsedNote(
        NotePath path,
        String title,
        NoteKind kind,
        List<String> aliases,
        List<String> tags,
        FrontMatter frontMatter,
        Source source,
        List<Block> blocks,
        List<Section> sections,
        List<Answer> answers,
        List<Term> terms,
        List<Passage> passages,
        List<Link> links,
        List<Citation> citations,
        List<Quote> quotes,
        List<Problem> problems,
        int length,
        boolean flat) {

    public ParsedNote {
        aliases = List.copyOf(aliases);
        tags = List.copyOf(tags);
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
        answers = List.copyOf(answers);
        terms = List.copyOf(terms);
        passages = List.copyOf(passages);
        links = List.copyOf(links);
        citations = List.copyOf(citations);
        quotes = List.copyOf(quotes);
        problems = List.copyOf(problems);
    }

    /// The same note with other problems.
    public ParsedNote withProblems(List<Problem> others) {
        return new ParsedNote(
                path,
                title,
                kind,
                aliases,
                tags,
                frontMatter,
                source,
                blocks,
                sections,
                answers,
                terms,
                passages,
                links,
                citations,
                quotes,
                others,
                length,
                flat);
    }

    public int claimCount() {
        return passages.stream().mapToInt(Passage::claimCount).sum();
    }
}
