/** Values and rules of the digest a pact receives each month; plain Java, testable without a server. */
@NullMarked
package nl.stagepact.shortage.digest.domain;

import org.jspecify.annotations.NullMarked;
