/** Use cases of employers referred to SBB for recognition, one class each. */
@NullMarked
package nl.stagepact.placement.referral.usecase;

import org.jspecify.annotations.NullMarked;
