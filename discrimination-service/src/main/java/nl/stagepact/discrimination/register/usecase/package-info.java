/** Receives codes, and tells which are known. */
@NullMarked
package nl.stagepact.discrimination.register.usecase;

import org.jspecify.annotations.NullMarked;
