/**
 * Which vacancies hold the words of a search, and how well: plain Java over Lucene, in memory, without a database. Rows are
 * those of the vacancy index.
 */
@NullMarked
package nl.stagepact.placement.search.index.words;

import org.jspecify.annotations.NullMarked;
