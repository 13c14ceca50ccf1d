/** Gives such desks what is sealed for them, and takes what they sealed; one class per verb. */
@NullMarked
package nl.stagepact.discrimination.sealedcase.usecase;

import org.jspecify.annotations.NullMarked;
