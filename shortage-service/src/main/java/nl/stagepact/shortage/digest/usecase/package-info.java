/** One class per verb on the digest that a pact receives every six weeks. */
@NullMarked
package nl.stagepact.shortage.digest.usecase;

import org.jspecify.annotations.NullMarked;
