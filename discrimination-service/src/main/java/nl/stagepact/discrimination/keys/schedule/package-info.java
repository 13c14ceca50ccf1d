/** Looks whether keys must be wrapped anew. */
@NullMarked
package nl.stagepact.discrimination.keys.schedule;

import org.jspecify.annotations.NullMarked;
