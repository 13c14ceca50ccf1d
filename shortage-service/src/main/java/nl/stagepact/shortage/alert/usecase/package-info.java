/** One class per verb on alerts about changed shortages. */
@NullMarked
package nl.stagepact.shortage.alert.usecase;

import org.jspecify.annotations.NullMarked;
