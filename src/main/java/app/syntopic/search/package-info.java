/// Full text over all passages: fields, analyzers, the query language, hits and suggestions. The only place for Lucene.
@NullMarked
package app.syntopic.search;

import org.jspecify.annotations.NullMarked;
