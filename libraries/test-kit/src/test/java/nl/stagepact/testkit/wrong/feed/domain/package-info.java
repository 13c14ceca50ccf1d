/** Feeds that know their vacancies. */
@NullMarked
package nl.stagepact.testkit.wrong.feed.domain;

import org.jspecify.annotations.NullMarked;
