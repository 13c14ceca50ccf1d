/** Statements of schools. */
@NullMarked
package nl.stagepact.discrimination.checklist.persistence;

import org.jspecify.annotations.NullMarked;
