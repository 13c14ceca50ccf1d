package nl.stagepact.shortage.register.domain;

/** Something that has a code in a register during a period. */
public interface Valid {

    public String code();

    Validity validity();
}
