/** What schools and students do about another place. */
@NullMarked
package nl.stagepact.placement.replacement.usecase;

import org.jspecify.annotations.NullMarked;
