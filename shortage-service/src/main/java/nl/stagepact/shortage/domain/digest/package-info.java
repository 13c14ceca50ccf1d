/** What social-return advisers are told every six weeks: which places lack where, against the last time. */
@NullMarked
package nl.stagepact.shortage.domain.digest;

import org.jspecify.annotations.NullMarked;
