/** What a report says, in codes and words. */
@NullMarked
package nl.stagepact.discrimination.report.domain;

import org.jspecify.annotations.NullMarked;
