package nl.stagepact.shortage.domain.validity;

/** Something that a register knows by its code, for a while. */
public interface Valid {

    String code();

    Validity validity();
}
