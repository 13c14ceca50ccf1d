/** The tables of placement-service. */
@NullMarked
package nl.stagepact.placement.persistence;

import org.jspecify.annotations.NullMarked;
