/** Employers who are referred to SBB to become a training company, and what becomes of it. */
@NullMarked
package nl.stagepact.placement.domain.referral;

import org.jspecify.annotations.NullMarked;
