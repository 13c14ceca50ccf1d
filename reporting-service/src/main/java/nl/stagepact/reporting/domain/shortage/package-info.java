/** Shortages as schools delivered them, summed for reading. */
@NullMarked
package nl.stagepact.reporting.domain.shortage;

import org.jspecify.annotations.NullMarked;
