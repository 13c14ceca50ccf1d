/** One class per verb on open data: what is published for everyone. */
@NullMarked
package nl.stagepact.shortage.publication.usecase;

import org.jspecify.annotations.NullMarked;
