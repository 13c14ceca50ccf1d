/** What several capabilities share on the wire; small, and nothing that decides. */
@NullMarked
package nl.stagepact.placement.wire;

import org.jspecify.annotations.NullMarked;
