package nl.stagepact.placement.search.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.roaringbitmap.BatchIterator;
import org.roaringbitmap.RoaringBitmap;

import nl.stagepact.placement.search.domain.FoundVacancies.SortKey;
import nl.stagepact.placement.vacancy.domain.ListedVacancy;

/** Compared values of each vacancy, in one array per column: 250,000 objects would need several times the memory. */
final class Rows {

    /** Number of rows that are sorted or skipped together. */
    static final int BLOCK = 4_096;
    /** Number of rows read from a bitmap at once: a loop over an array is faster than one call per row. */
    static final int BATCH = 256;
    private static final int MULTIPLE = -1;

    private int count;
    private long[] idMost = new long[1_024];
    private long[] idLeast = new long[1_024];
    private long[] publishedMicros = new long[1_024];
    private long[] updatedMicros = new long[1_024];
    /** Latest time of publication in each block. */
    private long[] newestMicros = new long[1];
    private int[] fromDay = new int[1_024];
    private int[] toDay = new int[1_024];
    private int[] centsPerDay = new int[1_024];
    private String[] company = new String[1_024];
    private String[] postcode = new String[1_024];
    /** Number of the postcode area. */
    private int[] area = new int[1_024];
    /** Number of the programme when a row has exactly one, which makes counting fast; {@link #MULTIPLE} otherwise. */
    private int[] programme = new int[1_024];
    /** Programmes of all rows, concatenated. */
    private int[] programmes = new int[1_024];
    /** End of the programmes of each row. */
    private int[] programmesEnd = new int[1_024];
    /** Codes by programme number. */
    private final List<String> programmeCodes = new ArrayList<>();
    private final Map<String, Integer> programmeNumbers = new HashMap<>();

    /** @return row of the vacancy */
    int add(ListedVacancy vacancy) {
        if (count == idMost.length) {
            grow(count * 2);
        }
        int row = count++;
        idMost[row] = vacancy.id().getMostSignificantBits();
        idLeast[row] = vacancy.id().getLeastSignificantBits();
        publishedMicros[row] = micros(vacancy.publishedAt());
        updatedMicros[row] = micros(vacancy.updatedAt());
        int block = row / BLOCK;
        if (block == newestMicros.length) {
            newestMicros = Arrays.copyOf(newestMicros, block * 2);
        }
        newestMicros[block] = row % BLOCK == 0 ? publishedMicros[row] : Math.max(newestMicros[block], publishedMicros[row]);
        fromDay[row] = (int) vacancy.from().toEpochDay();
        toDay[row] = (int) vacancy.to().toEpochDay();
        centsPerDay[row] = vacancy.centsPerDay();
        company[row] = vacancy.leerbedrijfId().code();
        postcode[row] = vacancy.postcode() == null ? "" : vacancy.postcode();
        area[row] = vacancy.postcode() == null ? NearAreas.NOWHERE : NearAreas.number(vacancy.postcode());
        int end = row == 0 ? 0 : programmesEnd[row - 1];
        for (String code : vacancy.programmeCodes()) {
            if (end == programmes.length) {
                programmes = Arrays.copyOf(programmes, end * 2);
            }
            programmes[end++] = programmeNumber(code);
        }
        programmesEnd[row] = end;
        programme[row] = vacancy.programmeCodes().size() == 1 ? programmes[end - 1] : MULTIPLE;
        return row;
    }

    int count() {
        return count;
    }

    UUID id(int row) {
        return new UUID(idMost[row], idLeast[row]);
    }

    SortKey sortKey(int row, long key) {
        return new SortKey(key, publishedMicros[row], id(row));
    }

    long publishedMicros(int row) {
        return publishedMicros[row];
    }

    /** When the vacancy, or its visibility, last changed. */
    long updatedMicros(int row) {
        return updatedMicros[row];
    }

    /** @param block the rows from {@code block * BLOCK} */
    long newestMicros(int block) {
        return newestMicros[block];
    }

    /** Number of the company's postcode area. */
    int area(int row) {
        return area[row];
    }

    int fromDay(int row) {
        return fromDay[row];
    }

    int toDay(int row) {
        return toDay[row];
    }

    int centsPerDay(int row) {
        return centsPerDay[row];
    }

    String company(int row) {
        return company[row];
    }

    String postcode(int row) {
        return postcode[row];
    }

    /** Number of rows per programme code. */
    Map<String, Integer> countByProgramme(RoaringBitmap selected) {
        int[] counts = new int[programmeCodes.size()];
        BatchIterator batches = selected.getBatchIterator();
        int[] batch = new int[BATCH];
        while (batches.hasNext()) {
            int size = batches.nextBatch(batch);
            for (int k = 0; k < size; k++) {
                int number = programme[batch[k]];
                if (number == MULTIPLE) {
                    countEach(batch[k], counts);
                } else {
                    counts[number]++;
                }
            }
        }
        Map<String, Integer> byCode = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                byCode.put(programmeCodes.get(i), counts[i]);
            }
        }
        return byCode;
    }

    private void countEach(int row, int[] counts) {
        for (int i = row == 0 ? 0 : programmesEnd[row - 1]; i < programmesEnd[row]; i++) {
            counts[programmes[i]]++;
        }
    }

    private int programmeNumber(String code) {
        return programmeNumbers.computeIfAbsent(code, any -> {
            programmeCodes.add(code);
            return programmeCodes.size() - 1;
        });
    }

    private static long micros(Instant time) {
        return TimeUnit.SECONDS.toMicros(time.getEpochSecond()) + TimeUnit.NANOSECONDS.toMicros(time.getNano());
    }

    private void grow(int size) {
        idMost = Arrays.copyOf(idMost, size);
        idLeast = Arrays.copyOf(idLeast, size);
        publishedMicros = Arrays.copyOf(publishedMicros, size);
        updatedMicros = Arrays.copyOf(updatedMicros, size);
        fromDay = Arrays.copyOf(fromDay, size);
        toDay = Arrays.copyOf(toDay, size);
        centsPerDay = Arrays.copyOf(centsPerDay, size);
        company = Arrays.copyOf(company, size);
        postcode = Arrays.copyOf(postcode, size);
        area = Arrays.copyOf(area, size);
        programmesEnd = Arrays.copyOf(programmesEnd, size);
        programme = Arrays.copyOf(programme, size);
    }
}
