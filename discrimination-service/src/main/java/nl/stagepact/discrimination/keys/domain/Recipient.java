package nl.stagepact.discrimination.keys.domain;

/**
 * Someone for whom private keys of parts are wrapped.
 *
 * @param id {@code reporter}, {@code escrow}, or the keyed pseudonym of an organisation: 64 hexadecimal digits, from which the
 *        organisation
 *        cannot be told without the secret of the installation
 */
public record Recipient(String id) {

    public static final Recipient REPORTER = new Recipient("reporter");
    /** In place of a desk that may read only once a condition of the reporter is met: keys for it are sealed twice. */
    public static final Recipient ESCROW = new Recipient("escrow");

    public boolean isReporter() {
        return equals(REPORTER);
    }
}
