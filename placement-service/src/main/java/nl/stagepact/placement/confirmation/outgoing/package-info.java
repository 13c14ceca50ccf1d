/** Mail about confirmations. */
@NullMarked
package nl.stagepact.placement.confirmation.outgoing;

import org.jspecify.annotations.NullMarked;
