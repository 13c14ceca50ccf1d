/** Resources, wire records and problems of offered places by pact. */
@NullMarked
package nl.stagepact.reporting.vacancyread.api;

import org.jspecify.annotations.NullMarked;
