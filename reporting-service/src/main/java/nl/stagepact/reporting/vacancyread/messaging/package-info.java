/** Consumers of events about offered places by pact. */
@NullMarked
package nl.stagepact.reporting.vacancyread.messaging;

import org.jspecify.annotations.NullMarked;
