/** Asks companies, and takes their replies; one class per verb. */
@NullMarked
package nl.stagepact.discrimination.hearing.usecase;

import org.jspecify.annotations.NullMarked;
