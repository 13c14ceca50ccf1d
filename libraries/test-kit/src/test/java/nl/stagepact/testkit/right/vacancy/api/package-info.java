/** Vacancies on the wire. */
@NullMarked
package nl.stagepact.testkit.right.vacancy.api;

import org.jspecify.annotations.NullMarked;
