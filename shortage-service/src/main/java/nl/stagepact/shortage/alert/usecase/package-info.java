/** One class per verb on alerts about a shortage that changed. */
@NullMarked
package nl.stagepact.shortage.alert.usecase;

import org.jspecify.annotations.NullMarked;
