/** Takes reports without an account. */
@NullMarked
package nl.stagepact.discrimination.intake.usecase;

import org.jspecify.annotations.NullMarked;
