/** Rounds ("afstemming"): what schools and SBB counted, compared cell by cell, until both agree. */
@NullMarked
package nl.stagepact.shortage.domain.round;

import org.jspecify.annotations.NullMarked;
