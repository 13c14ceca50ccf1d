/** Tables of the digest that a pact receives every six weeks. */
@NullMarked
package nl.stagepact.shortage.digest.persistence;

import org.jspecify.annotations.NullMarked;
