package dev.backstop.store;

import dev.backstop.domain.shop.ServicePolicy;
import java.time.LocalDate;

/// One point of a trial of planned service on the past, as it lies in the file: worked out, and so neither a record
/// of the shop nor anything to undo.
///
/// The trial of `measure` was made on the weeks before `madeFor`; `planned` came to `reached`.
public record KeptTrial(
        ServicePolicy.Measure measure,
        LocalDate madeFor,
        int weeks,
        int products,
        long cycles,
        double stretches,
        double planned,
        double reached) {}
