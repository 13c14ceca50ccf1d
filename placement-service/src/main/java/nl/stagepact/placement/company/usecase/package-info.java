/** Use cases of training companies and their recognitions, one class each. */
@NullMarked
package nl.stagepact.placement.company.usecase;

import org.jspecify.annotations.NullMarked;
