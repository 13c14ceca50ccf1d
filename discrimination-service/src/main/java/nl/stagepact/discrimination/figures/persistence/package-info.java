/** Published figures, and the numbers of students that they are compared with. */
@NullMarked
package nl.stagepact.discrimination.figures.persistence;

import org.jspecify.annotations.NullMarked;
