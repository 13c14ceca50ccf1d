/** Cases with their states, terms, notes and outcomes, and the rules about them. */
@NullMarked
package nl.stagepact.discrimination.casework.domain;

import org.jspecify.annotations.NullMarked;
