package nl.stagepact.placement.wire;

/** Form of a {@code leerbedrijfId} in the contract; {@code LeerbedrijfId} refuses everything else too. */
public final class LeerbedrijfIds {

    /** Neither "." nor "..", which mean something else in an address. */
    public static final String REGEXP = "^(?![.]{1,2}$)[A-Za-z0-9._~:-]{1,40}$";

    private LeerbedrijfIds() {
    }
}
