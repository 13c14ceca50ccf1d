/** Domain classes that know too much. */
@NullMarked
package nl.stagepact.testkit.wrong.vacancy.domain;

import org.jspecify.annotations.NullMarked;
