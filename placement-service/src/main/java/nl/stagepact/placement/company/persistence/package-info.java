/** Database access for training companies and their recognitions, as SBB delivers them. */
@NullMarked
package nl.stagepact.placement.company.persistence;

import org.jspecify.annotations.NullMarked;
