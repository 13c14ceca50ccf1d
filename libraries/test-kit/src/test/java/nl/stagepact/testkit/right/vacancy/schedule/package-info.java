/** What happens to vacancies by the clock. */
@NullMarked
package nl.stagepact.testkit.right.vacancy.schedule;

import org.jspecify.annotations.NullMarked;
