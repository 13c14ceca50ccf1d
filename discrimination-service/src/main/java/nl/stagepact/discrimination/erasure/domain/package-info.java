/** Erasures of cases, as they are kept for proof. */
@NullMarked
package nl.stagepact.discrimination.erasure.domain;

import org.jspecify.annotations.NullMarked;
