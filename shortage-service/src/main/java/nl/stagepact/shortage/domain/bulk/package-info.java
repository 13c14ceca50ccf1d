/** Imports: many deliveries in one file, taken in one by one in the background. */
@NullMarked
package nl.stagepact.shortage.domain.bulk;

import org.jspecify.annotations.NullMarked;
