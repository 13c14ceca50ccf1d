/** A sentence, but no mark. */
package nl.stagepact.testkit.wrong.unmarked;
