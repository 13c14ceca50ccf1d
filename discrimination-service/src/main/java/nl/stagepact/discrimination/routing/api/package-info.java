/** Resource of desks and their process descriptions, and the desk of a caller. */
@NullMarked
package nl.stagepact.discrimination.routing.api;

import org.jspecify.annotations.NullMarked;
