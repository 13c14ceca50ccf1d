/** Reports on the wire. */
@NullMarked
package nl.stagepact.discrimination.report.api;

import org.jspecify.annotations.NullMarked;
