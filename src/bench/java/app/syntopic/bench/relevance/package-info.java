/// How well searches rank: judged queries, and Syntopic beside other engines over the same passages.
@NullMarked
package app.syntopic.bench.relevance;

import org.jspecify.annotations.NullMarked;
