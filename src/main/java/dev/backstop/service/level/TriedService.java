package dev.backstop.service.level;

import dev.backstop.engine.replenish.level.ServiceRecord;
import java.time.LocalDate;

/// What a trial of planned service on the weeks before a day showed, of so many products, in the measure that the
/// shop promises in.
public record TriedService(LocalDate madeFor, int weeks, int products, ServiceRecord record) {}
