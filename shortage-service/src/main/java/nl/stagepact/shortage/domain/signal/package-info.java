/** Single shortages that schools and advisers report beside the counts ("meldpunt"), and what becomes of them. */
@NullMarked
package nl.stagepact.shortage.domain.signal;

import org.jspecify.annotations.NullMarked;
