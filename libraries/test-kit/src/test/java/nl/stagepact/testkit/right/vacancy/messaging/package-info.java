/** Events that concern vacancies. */
@NullMarked
package nl.stagepact.testkit.right.vacancy.messaging;

import org.jspecify.annotations.NullMarked;
