/** Erases cases whose retention has ended, and tells which. */
@NullMarked
package nl.stagepact.discrimination.erasure.usecase;

import org.jspecify.annotations.NullMarked;
