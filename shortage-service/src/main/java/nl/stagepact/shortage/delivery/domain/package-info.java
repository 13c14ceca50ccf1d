/** Values and rules of counts that schools and SBB deliver; testable without a server. */
@NullMarked
package nl.stagepact.shortage.delivery.domain;

import org.jspecify.annotations.NullMarked;
