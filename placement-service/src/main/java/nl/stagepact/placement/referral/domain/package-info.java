/** Values and rules of employers referred to SBB for recognition; plain Java, testable without a server. */
@NullMarked
package nl.stagepact.placement.referral.domain;

import org.jspecify.annotations.NullMarked;
