/** Database access for employers referred to SBB for recognition. */
@NullMarked
package nl.stagepact.placement.referral.persistence;

import org.jspecify.annotations.NullMarked;
