/** What a desk asks the company concerned, so that both sides are heard. */
@NullMarked
package nl.stagepact.discrimination.hearing.domain;

import org.jspecify.annotations.NullMarked;
