/** Mail about vacancies. */
@NullMarked
package nl.stagepact.testkit.right.vacancy.outgoing;

import org.jspecify.annotations.NullMarked;
