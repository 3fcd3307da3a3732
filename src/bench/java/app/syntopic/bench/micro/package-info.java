/// Single operations under JMH.
@NullMarked
package app.syntopic.bench.micro;

import org.jspecify.annotations.NullMarked;
