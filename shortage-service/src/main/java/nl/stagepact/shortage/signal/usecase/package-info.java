/** One class per verb on signals that students report about one shortage. */
@NullMarked
package nl.stagepact.shortage.signal.usecase;

import org.jspecify.annotations.NullMarked;
