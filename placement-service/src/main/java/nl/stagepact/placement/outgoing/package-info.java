/** What this service calls outside: mail. */
@NullMarked
package nl.stagepact.placement.outgoing;

import org.jspecify.annotations.NullMarked;
