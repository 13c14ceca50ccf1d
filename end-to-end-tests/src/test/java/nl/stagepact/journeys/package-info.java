/** One journey per class, told as the user would tell it. */
@NullMarked
package nl.stagepact.journeys;

import org.jspecify.annotations.NullMarked;
