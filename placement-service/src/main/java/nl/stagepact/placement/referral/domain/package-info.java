/** Rules, values and entities of employers referred to SBB for recognition; testable without a server. */
@NullMarked
package nl.stagepact.placement.referral.domain;

import org.jspecify.annotations.NullMarked;
