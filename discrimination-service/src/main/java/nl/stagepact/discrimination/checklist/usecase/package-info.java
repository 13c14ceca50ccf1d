/** States and reads what a school's structure has. */
@NullMarked
package nl.stagepact.discrimination.checklist.usecase;

import org.jspecify.annotations.NullMarked;
