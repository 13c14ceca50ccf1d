/** One class per verb on employers referred to SBB for recognition. */
@NullMarked
package nl.stagepact.placement.referral.usecase;

import org.jspecify.annotations.NullMarked;
