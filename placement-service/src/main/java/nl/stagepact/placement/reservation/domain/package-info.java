/** Reserved seats and what is left of them; testable without a server. */
@NullMarked
package nl.stagepact.placement.reservation.domain;

import org.jspecify.annotations.NullMarked;
