/** What a round decides about, its policies and its outcome; testable without a server. */
@NullMarked
package nl.stagepact.placement.matching.domain;

import org.jspecify.annotations.NullMarked;
