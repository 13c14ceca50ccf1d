/** Use cases of the shortage read model. */
@NullMarked
package nl.stagepact.reporting.shortageread.usecase;

import org.jspecify.annotations.NullMarked;
