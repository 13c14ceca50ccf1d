/** Tables as spreadsheets write them: their rows, and the dates, months and flags in their cells. */
@NullMarked
package nl.stagepact.servicekit.table;

import org.jspecify.annotations.NullMarked;
