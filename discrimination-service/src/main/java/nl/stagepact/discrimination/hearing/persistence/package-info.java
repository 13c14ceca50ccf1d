/** Requests to companies. */
@NullMarked
package nl.stagepact.discrimination.hearing.persistence;

import org.jspecify.annotations.NullMarked;
