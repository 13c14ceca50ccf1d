/** Rule 8: a package with a vague name. */
@NullMarked
package nl.stagepact.testkit.wrong.vacancy.core;

import org.jspecify.annotations.NullMarked;
