package nl.stagepact.shortage.domain.region;

/**
 * A labour-market region ("arbeidsmarktregio").
 *
 * @param code AM and two digits
 * @param name Dutch
 */
public record Region(String code, String name) {
}
