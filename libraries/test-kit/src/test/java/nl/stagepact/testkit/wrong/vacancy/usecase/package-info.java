/** Use cases that know too much. */
@NullMarked
package nl.stagepact.testkit.wrong.vacancy.usecase;

import org.jspecify.annotations.NullMarked;
