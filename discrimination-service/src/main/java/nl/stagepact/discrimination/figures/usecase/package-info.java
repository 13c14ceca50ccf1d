/** Makes figures from what was counted, with noise, once per period; one class per verb. */
@NullMarked
package nl.stagepact.discrimination.figures.usecase;

import org.jspecify.annotations.NullMarked;
