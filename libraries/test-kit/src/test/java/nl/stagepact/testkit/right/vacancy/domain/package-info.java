/** Vacancies and their state. */
@NullMarked
package nl.stagepact.testkit.right.vacancy.domain;

import org.jspecify.annotations.NullMarked;
