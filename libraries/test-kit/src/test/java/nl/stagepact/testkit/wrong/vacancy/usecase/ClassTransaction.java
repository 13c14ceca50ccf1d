package nl.stagepact.testkit.wrong.vacancy.usecase;

import jakarta.transaction.Transactional;

/** Rule 4: every method is a transaction, also those to come. */
@Transactional
public class ClassTransaction {
}
