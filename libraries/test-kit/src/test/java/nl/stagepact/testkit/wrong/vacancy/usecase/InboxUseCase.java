package nl.stagepact.testkit.wrong.vacancy.usecase;

import nl.stagepact.events.registers.AreaChanged;
import nl.stagepact.servicekit.inbox.EventHandler;

/** Rule 6: the inbox. */
public record InboxUseCase(EventHandler<AreaChanged> handler) {
}
