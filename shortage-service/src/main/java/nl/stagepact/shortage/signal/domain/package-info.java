/** Values and rules of reports of single shortages by schools and advisers; testable without a server. */
@NullMarked
package nl.stagepact.shortage.signal.domain;

import org.jspecify.annotations.NullMarked;
