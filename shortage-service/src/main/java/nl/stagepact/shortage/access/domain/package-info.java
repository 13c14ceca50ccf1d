/** Values and rules of what a caller may read; testable without a server. */
@NullMarked
package nl.stagepact.shortage.access.domain;

import org.jspecify.annotations.NullMarked;
