/** Desks that handle reports, and consents to read parts of cases. */
@NullMarked
package nl.stagepact.discrimination.routing.domain;

import org.jspecify.annotations.NullMarked;
