/// The library's cache in SQLite: schema, migrations, reads and writes.
@NullMarked
package app.syntopic.store;

import org.jspecify.annotations.NullMarked;
