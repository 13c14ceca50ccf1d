/** What confirmations: by whom, how often, and what happens without one send outside: mail. */
@NullMarked
package nl.stagepact.placement.confirmation.outgoing;

import org.jspecify.annotations.NullMarked;
