/** Consumers of vacancy and company events. */
@NullMarked
package nl.stagepact.reporting.vacancyread.messaging;

import org.jspecify.annotations.NullMarked;
