/** Codes that registers of other services define; testable without a server. */
@NullMarked
package nl.stagepact.discrimination.register.domain;

import org.jspecify.annotations.NullMarked;
