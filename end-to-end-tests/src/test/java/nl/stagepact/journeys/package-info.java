/** End-to-end tests: one user journey per class. */
@NullMarked
package nl.stagepact.journeys;

import org.jspecify.annotations.NullMarked;
