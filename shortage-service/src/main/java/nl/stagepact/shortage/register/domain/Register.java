package nl.stagepact.shortage.register.domain;

import static nl.stagepact.shortage.register.domain.Column.flag;
import static nl.stagepact.shortage.register.domain.Column.optional;
import static nl.stagepact.shortage.register.domain.Column.required;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.stagepact.shortage.table.domain.Term;

/**
 * The registers and their columns. Each has {@code code}, {@code validFrom}, {@code validTo} (its last day) and {@code demo}.
 */
public enum Register {
    /** Municipalities ("gemeenten"). */
    MUNICIPALITIES("municipalities", Form.MUNICIPALITY_CODE, required("name", Form.NAME)),
    /** Labour-market regions ("arbeidsmarktregio's"); a municipality lies in one at a time. */
    LABOUR_MARKET_REGIONS("labour-market-regions", Form.REGION_CODE, required("name", Form.NAME),
            optional("municipalities", Form.MUNICIPALITIES).referencing("municipalities")),
    /** RMC- or doorstroompuntregio's; a municipality lies in one at a time. */
    RMC_REGIONS("rmc-regions", Form.RMC_CODE, required("name", Form.NAME),
            optional("municipalities", Form.MUNICIPALITIES).referencing("municipalities")),
    /** Areas of regional pacts; they cross the regions and overlap each other. */
    PACT_AREAS("pact-areas", Form.KEBAB, required("name", Form.NAME),
            required("municipalities", Form.MUNICIPALITIES).referencing("municipalities")),
    /** Programmes ("kwalificaties"). */
    PROGRAMMES("programmes", Form.PROGRAMME_CODE, required("name", Form.NAME), optional("nameEn", Form.NAME),
            required("level", Form.LEVEL), required("sector", Form.SECTOR), optional("dossier", Form.DOSSIER),
            flag("internshipMandatory", true)),
    /** Schools, and the pacts that expect their deliveries. */
    INSTITUTIONS("institutions", Form.INSTITUTION_CODE, required("name", Form.NAME),
            new Column("kind", Form.KIND, false, "mbo", null), optional("pacts", Form.PACTS).referencing("pact-areas")),
    /** Regional names of sectors, mapped to SBB's chambers. */
    SECTOR_LABELS("sector-labels", Form.KEBAB, required("name", Form.NAME), required("sector", Form.SECTOR));

    /** Far above the 3,000 programmes that have ever existed. */
    public static final int MAX_ENTRIES = 20_000;

    private final String code;
    private final List<Column> columns;

    Register(String code, Form codeForm, Column... own) {
        this.code = code;
        List<Column> all = new ArrayList<>();
        all.add(required("code", codeForm));
        all.addAll(List.of(own));
        all.add(required("validFrom", Form.DATE));
        all.add(optional("validTo", Form.DATE));
        all.add(flag("demo", false));
        this.columns = List.copyOf(all);
    }

    /** As in the path. */
    public String code() {
        return code;
    }

    /** Its name, for people. */
    public Term term() {
        return new Term("register." + name().toLowerCase(Locale.ROOT));
    }

    /** In the order in which they are written. */
    public List<Column> columns() {
        return columns;
    }

    /** Whether a municipality belongs to at most one entry of this register at a time. */
    boolean dividesMunicipalities() {
        return this == LABOUR_MARKET_REGIONS || this == RMC_REGIONS;
    }

    public static Optional<Register> of(String code) {
        return Arrays.stream(values()).filter(register -> register.code.equals(code)).findFirst();
    }
}
