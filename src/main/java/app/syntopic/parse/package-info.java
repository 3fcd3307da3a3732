/// Markdown text to a parsed note: blocks, sections, terms, claims, citations. Never throws for a bad note. The only
/// place for flexmark and YAML.
@NullMarked
package app.syntopic.parse;

import org.jspecify.annotations.NullMarked;
