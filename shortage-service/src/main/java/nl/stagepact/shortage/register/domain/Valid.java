package nl.stagepact.shortage.register.domain;

/** Something that a register knows by its code, for a while. */
public interface Valid {

    public String code();

    Validity validity();
}
