/** The table of vacancies. */
@NullMarked
package nl.stagepact.testkit.right.vacancy.persistence;

import org.jspecify.annotations.NullMarked;
