/** One class per verb on open data. */
@NullMarked
package nl.stagepact.shortage.publication.usecase;

import org.jspecify.annotations.NullMarked;
