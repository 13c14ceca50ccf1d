package nl.stagepact.placement.replacement.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.replacement.persistence.ReplacementTokens;

/** Makes all tokens of a school worthless that are not spent, such as those of a list that was lost. */
@ApplicationScoped
public class RevokeTokens {

    private final ReplacementTokens tokens;

    RevokeTokens(ReplacementTokens tokens) {
        this.tokens = tokens;
    }

    @Transactional
    public void revoke(String organisation) {
        tokens.deleteOf(organisation);
    }
}
