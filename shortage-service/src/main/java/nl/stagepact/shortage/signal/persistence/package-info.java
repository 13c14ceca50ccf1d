/** Tables of reports of single shortages by schools and advisers. */
@NullMarked
package nl.stagepact.shortage.signal.persistence;

import org.jspecify.annotations.NullMarked;
