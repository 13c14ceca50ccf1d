/** How cases are sealed: for the service, and for desks that hold a key of their own. */
@NullMarked
package nl.stagepact.casesealing;

import org.jspecify.annotations.NullMarked;
