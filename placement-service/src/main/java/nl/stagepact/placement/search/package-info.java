/**
 * The index of vacancies in memory: which answer a question, in which order, and how many there are of each kind. Plain Java
 * over
 * compressed bitmaps; it knows no table, no clock and no request. A question for all vacancies with all counts costs what a
 * question for one programme does, within a few milliseconds; PostgreSQL would read every row for it.
 */
@NullMarked
package nl.stagepact.placement.search;

import org.jspecify.annotations.NullMarked;
