package nl.stagepact.servicekit.caller;

/** Names of the realm roles (deploy/keycloak) as they occur in access tokens. */
public final class Roles {

    public static final String SCHOOL_SYSTEM = "school-system";
    public static final String SCHOOL_COORDINATOR = "school-coordinator";
    public static final String SBB_SYSTEM = "sbb-system";
    public static final String SBB_ADVISER = "sbb-adviser";
    public static final String TRAINING_COMPANY = "training-company";
    public static final String SECTOR_ORGANISATION = "sector-organisation";
    public static final String PARTNER = "partner";
    public static final String CONFIDENTIAL_ADVISER = "confidential-adviser";
    public static final String DISCRIMINATION_DESK = "discrimination-desk";
    public static final String SBB_COMPLAINTS = "sbb-complaints";
    public static final String SOCIAL_RETURN_ADVISER = "social-return-adviser";
    public static final String INCLUSION_ADVISER = "inclusion-adviser";
    public static final String POLICY_OFFICER = "policy-officer";
    public static final String PACT_ADMIN = "pact-admin";
    public static final String PLATFORM_ADMIN = "platform-admin";
    public static final String PRIVACY_OFFICER = "privacy-officer";

    private Roles() {
    }
}
