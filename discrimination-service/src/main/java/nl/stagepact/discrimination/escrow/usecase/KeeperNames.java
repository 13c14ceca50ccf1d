package nl.stagepact.discrimination.escrow.usecase;

import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.escrow.domain.Vouching;
import nl.stagepact.discrimination.keys.domain.Hashes;
import nl.stagepact.discrimination.keys.usecase.DerivedKeys;

/** Names companies, and schools with a year, for the keeper, which can compare them and cannot tell which they are. */
@ApplicationScoped
class KeeperNames {

    private final byte[] companies;
    private final byte[] schools;

    KeeperNames(DerivedKeys keys) {
        this.companies = keys.of("stagepact companies of lodgings, v1");
        this.schools = keys.of("stagepact schools of lodgings, v1");
    }

    /** @param leerbedrijfId SBB's id of the company */
    String company(String leerbedrijfId) {
        return HexFormat.of().formatHex(Hashes.hmac(companies, leerbedrijfId));
    }

    /** Lodgings are independent when these differ: another school, or another school year. */
    String origin(Vouching vouching) {
        return HexFormat.of().formatHex(Hashes.hmac(schools, vouching.school().id() + '|' + vouching.schoolYear()));
    }
}
