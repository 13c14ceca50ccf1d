/** Optimistic locking: If-Match must equal the current version, so that concurrent changes are not overwritten. */
@NullMarked
package nl.stagepact.servicekit.precondition;

import org.jspecify.annotations.NullMarked;
