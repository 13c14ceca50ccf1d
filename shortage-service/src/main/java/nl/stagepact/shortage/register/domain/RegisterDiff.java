package nl.stagepact.shortage.register.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * Differences between two versions of a register.
 *
 * @param changes in the order of the register
 * @param unchanged number of entries in both versions
 */
public record RegisterDiff(List<Change> changes, int unchanged) {

    /** @param before null for an added entry; @param after null for a removed one */
    public record Change(@Nullable RegisterEntry before, @Nullable RegisterEntry after) {

        public Kind kind() {
            return before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
        }

        public RegisterEntry either() {
            if (after != null) {
                return after;
            }
            if (before != null) {
                return before;
            }
            throw new IllegalStateException("A change needs an entry before or after it");
        }
    }

    /** Kind of change. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param before and @param after both in the order of their key */
    public static RegisterDiff between(List<RegisterEntry> before, List<RegisterEntry> after) {
        Map<String, RegisterEntry> old = new HashMap<>();
        before.forEach(entry -> old.put(entry.key(), entry));
        List<Change> changes = new ArrayList<>();
        int unchanged = 0;
        for (RegisterEntry entry : after) {
            RegisterEntry earlier = old.remove(entry.key());
            if (entry.equals(earlier)) {
                unchanged++;
            } else {
                changes.add(new Change(earlier, entry));
            }
        }
        old.values().forEach(entry -> changes.add(new Change(entry, null)));
        changes.sort((one, other) -> RegisterEntry.BY_KEY.compare(one.either(), other.either()));
        return new RegisterDiff(changes, unchanged);
    }

    public long count(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** Codes that have a changed entry. */
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        changes.forEach(change -> codes.add(change.either().code()));
        return codes;
    }
}
