/** Places that are offered: what they are, who may offer them, and how long that is believed. */
@NullMarked
package nl.stagepact.placement.domain.vacancy;

import org.jspecify.annotations.NullMarked;
