package nl.stagepact.testkit.right.vacancy.messaging;

import java.util.UUID;

import nl.stagepact.events.EventType;
import nl.stagepact.events.registers.AreaChanged;
import nl.stagepact.events.registers.RegisterEventTypes;
import nl.stagepact.servicekit.inbox.EventHandler;
import nl.stagepact.testkit.right.vacancy.usecase.WithdrawVacancy;

public class AreaChangedConsumer implements EventHandler<AreaChanged> {

    private final WithdrawVacancy withdrawVacancy;

    public AreaChangedConsumer(WithdrawVacancy withdrawVacancy) {
        this.withdrawVacancy = withdrawVacancy;
    }

    @Override
    public EventType type() {
        return RegisterEventTypes.AREA_CHANGED;
    }

    @Override
    public void handle(AreaChanged event) {
        withdrawVacancy.withdraw(new UUID(0, event.registerVersion()));
    }
}
