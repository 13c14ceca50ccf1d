/** Training companies, as SBB tells of them, and what they are recognised for: rules without a server. */
@NullMarked
package nl.stagepact.placement.domain.company;

import org.jspecify.annotations.NullMarked;
