/// The vocabulary of a notebook: immutable records and sealed types, with no technology in them.
///
/// Everything here is a value: safe to share between threads, equal by content. Offsets are UTF-16 code units and
/// ranges exclude their end.
@NullMarked
package app.syntopic.model;

import org.jspecify.annotations.NullMarked;
