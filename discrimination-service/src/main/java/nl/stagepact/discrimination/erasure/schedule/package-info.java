/** Erases what is due. */
@NullMarked
package nl.stagepact.discrimination.erasure.schedule;

import org.jspecify.annotations.NullMarked;
