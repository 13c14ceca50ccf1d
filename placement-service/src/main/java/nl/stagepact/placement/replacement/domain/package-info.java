/** Tokens with which another place is asked for; testable without a server. */
@NullMarked
package nl.stagepact.placement.replacement.domain;

import org.jspecify.annotations.NullMarked;
