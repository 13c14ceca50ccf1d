/**
 * Values and rules of training companies and their recognitions, as SBB delivers them; testable without a server.
 */
@NullMarked
package nl.stagepact.placement.company.domain;

import org.jspecify.annotations.NullMarked;
