/// Other programs' formats: import and export.
@NullMarked
package app.syntopic.exchange;

import org.jspecify.annotations.NullMarked;
