/** Desks and consents. */
@NullMarked
package nl.stagepact.discrimination.routing.persistence;

import org.jspecify.annotations.NullMarked;
