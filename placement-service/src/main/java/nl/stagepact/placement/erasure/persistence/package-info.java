/** Deletes search cases and what hangs on them; the only room that deletes what others own. */
@NullMarked
package nl.stagepact.placement.erasure.persistence;

import org.jspecify.annotations.NullMarked;
