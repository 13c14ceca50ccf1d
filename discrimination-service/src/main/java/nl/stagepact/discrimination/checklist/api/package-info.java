/** Public resources of the checklist. */
@NullMarked
package nl.stagepact.discrimination.checklist.api;

import org.jspecify.annotations.NullMarked;
