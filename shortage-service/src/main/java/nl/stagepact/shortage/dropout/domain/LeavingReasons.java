package nl.stagepact.shortage.dropout.domain;

import java.util.List;
import java.util.Optional;

/**
 * A school's table of reasons.
 *
 * @param reasons each code once
 * @param version from 1; 0 while the school has none
 */
public record LeavingReasons(List<LeavingReason> reasons, int version) {

    public LeavingReasons {
        reasons = List.copyOf(reasons);
    }

    public Optional<LeavingReason> find(String code) {
        return reasons.stream().filter(reason -> reason.code().equals(code)).findFirst();
    }
}
