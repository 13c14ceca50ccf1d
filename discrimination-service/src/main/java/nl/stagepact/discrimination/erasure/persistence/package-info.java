/** Cases that are due, and the list of erasures. */
@NullMarked
package nl.stagepact.discrimination.erasure.persistence;

import org.jspecify.annotations.NullMarked;
