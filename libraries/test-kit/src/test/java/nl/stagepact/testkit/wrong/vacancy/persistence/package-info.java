/** Repositories, one of which publishes. */
@NullMarked
package nl.stagepact.testkit.wrong.vacancy.persistence;

import org.jspecify.annotations.NullMarked;
