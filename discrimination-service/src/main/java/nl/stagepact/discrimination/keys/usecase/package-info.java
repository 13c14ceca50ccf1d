/** Seals, opens, shares and withdraws the parts of a case; the only package that knows the cryptographic library. */
@NullMarked
package nl.stagepact.discrimination.keys.usecase;

import org.jspecify.annotations.NullMarked;
