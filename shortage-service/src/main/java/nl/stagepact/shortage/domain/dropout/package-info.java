/** Students at risk, delayed and dropped out, as counts by the school's own reasons; never a student. */
@NullMarked
package nl.stagepact.shortage.domain.dropout;

import org.jspecify.annotations.NullMarked;
