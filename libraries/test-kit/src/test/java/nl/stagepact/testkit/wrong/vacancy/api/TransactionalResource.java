package nl.stagepact.testkit.wrong.vacancy.api;

import jakarta.transaction.Transactional;

/** Rule 4: the transaction is the use case's. */
public class TransactionalResource {

    @Transactional
    public void publish() {
    }
}
