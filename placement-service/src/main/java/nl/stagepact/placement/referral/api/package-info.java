/** Resources, wire records and problems of employers referred to SBB for recognition. */
@NullMarked
package nl.stagepact.placement.referral.api;

import org.jspecify.annotations.NullMarked;
