/** Values and rules of the digest that a pact receives every six weeks; testable without a server. */
@NullMarked
package nl.stagepact.shortage.digest.domain;

import org.jspecify.annotations.NullMarked;
