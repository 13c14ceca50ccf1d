/** What is counted of a report, without the report. */
@NullMarked
package nl.stagepact.discrimination.statistics.domain;

import org.jspecify.annotations.NullMarked;
