/** Rules 8 and 9: a package with a vague name that is no corner. */
@NullMarked
package nl.stagepact.testkit.wrong.vacancy.core;

import org.jspecify.annotations.NullMarked;
