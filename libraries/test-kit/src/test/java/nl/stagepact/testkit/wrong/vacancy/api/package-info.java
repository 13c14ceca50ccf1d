/** Resources that do too much. */
@NullMarked
package nl.stagepact.testkit.wrong.vacancy.api;

import org.jspecify.annotations.NullMarked;
