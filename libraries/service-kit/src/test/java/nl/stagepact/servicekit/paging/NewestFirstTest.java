package nl.stagepact.servicekit.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class NewestFirstTest {

    @Property
    void parsesItsOwnSortKey(@ForAll @LongRange(min = 0, max = 9_999_999_999L) long seconds, @ForAll long high,
            @ForAll long low) {
        NewestFirst item = new NewestFirst(Instant.ofEpochSecond(seconds, 123_456_000), new UUID(high, low));
        assertThat(NewestFirst.of(item.sortKey())).isEqualTo(item);
    }

    @Example
    void beginSortsBeforeEveryItem() {
        assertThat(NewestFirst.START.sortKey()).isEqualTo("9999-12-31T00:00:00Z ffffffff-ffff-ffff-ffff-ffffffffffff");
    }
}
