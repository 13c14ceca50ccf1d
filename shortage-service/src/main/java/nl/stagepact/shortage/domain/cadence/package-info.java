/** What comes again every so many days. */
@NullMarked
package nl.stagepact.shortage.domain.cadence;

import org.jspecify.annotations.NullMarked;
