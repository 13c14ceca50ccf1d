/** Values and rules of recurring work; testable without a server. */
@NullMarked
package nl.stagepact.shortage.cadence.domain;

import org.jspecify.annotations.NullMarked;
