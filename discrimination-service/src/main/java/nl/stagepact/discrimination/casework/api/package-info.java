/** Resources for handlers of cases, and their problems. */
@NullMarked
package nl.stagepact.discrimination.casework.api;

import org.jspecify.annotations.NullMarked;
