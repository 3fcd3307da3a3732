/// Formulas written in TeX, drawn.
@NullMarked
package app.syntopic.formula;

import org.jspecify.annotations.NullMarked;
