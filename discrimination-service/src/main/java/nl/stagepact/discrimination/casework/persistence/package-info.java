/** Cases with their terms, notes and outcomes. Every query of a handler is limited to a desk. */
@NullMarked
package nl.stagepact.discrimination.casework.persistence;

import org.jspecify.annotations.NullMarked;
