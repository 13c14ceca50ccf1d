/** What may be done with vacancies. */
@NullMarked
package nl.stagepact.testkit.right.vacancy.usecase;

import org.jspecify.annotations.NullMarked;
