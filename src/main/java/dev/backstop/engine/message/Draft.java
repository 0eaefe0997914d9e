package dev.backstop.engine.message;

import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.LineStatus;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A message to one customer, ready to be read, changed and sent by the owner. `to` is empty where no address is
/// known.
///
/// `says` is what it tells of each line, to be kept once it has been told.
public record Draft(
        Id<Customer> customerId,
        Notice.Kind kind,
        String to,
        String toName,
        String subject,
        List<Part> body,
        List<Told> says) {
    public Draft {
        body = List.copyOf(body);
        says = List.copyOf(says);
    }

    /// The state and date that the message gives for a line.
    public record Told(
            Id<OrderLine> lineId,
            LineStatus status,
            @Nullable LocalDate eta) {}

    /// The body as plain text.
    public String text() {
        return body.stream().map(Part::text).collect(Collectors.joining());
    }

    /// How many fields facts were to be merged into.
    public int fields() {
        return (int) body.stream().filter(Part.Field.class::isInstance).count();
    }

    /// The fields for which there was no fact, in the order of the text.
    public List<FieldName> unfilled() {
        return body.stream()
                .filter(part -> part instanceof Part.Field field && !field.isFilled())
                .map(part -> ((Part.Field) part).name())
                .toList();
    }
}
