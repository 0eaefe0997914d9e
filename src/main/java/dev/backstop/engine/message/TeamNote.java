package dev.backstop.engine.message;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Sku;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What everybody who answers customers should know today: what is unavailable, until when, how many will ask, and
/// what to say.
public record TeamNote(List<Outage> outages) {
    /// One in so many of the customers who were told asks all the same. An assumption, to be replaced by what the
    /// shop counts.
    private static final int TOLD_PER_INQUIRY = 5;

    public TeamNote {
        outages = outages.stream()
                .sorted(Comparator.comparingInt(Outage::expectedInquiries)
                        .reversed()
                        .thenComparing(Outage::sku))
                .toList();
    }

    /// A product that is not to be had. `leavesOn` is the first day it can be sent again, if there is one;
    /// customers who wait are told or not told.
    public record Outage(
            String product, Sku sku, @Nullable LocalDate leavesOn, int customersTold, int customersNotTold) {
        /// How many will ask: each who was not told, and one in five of those who were, rounded up.
        public int expectedInquiries() {
            return Math.addExact(customersNotTold, Math.ceilDiv(customersTold, TOLD_PER_INQUIRY));
        }
    }

    public int expectedInquiries() {
        return outages.stream().mapToInt(Outage::expectedInquiries).reduce(0, Math::addExact);
    }

    /// The note as plain text, a paragraph for each product, those most asked about first.
    public String text(Words words) {
        var text = new StringBuilder();
        text.append(words.of(Message.of("messages.team.title", outages.size(), expectedInquiries())));
        for (var outage : outages) {
            text.append("\n\n").append(words.of(Message.of("messages.team.product", outage.product(), outage.sku())));
            text.append('\n').append(words.of(until(outage)));
            text.append('\n').append(words.of(Message.of("messages.team.inquiries", outage.expectedInquiries())));
            text.append('\n').append(words.of(say(outage)));
        }
        return text.toString();
    }

    private static Message until(Outage outage) {
        var leavesOn = outage.leavesOn();
        return leavesOn == null ? Message.of("messages.team.noDate") : Message.of("messages.team.leaves", leavesOn);
    }

    private static Message say(Outage outage) {
        return outage.leavesOn() == null ? Message.of("messages.team.sayNoDate") : Message.of("messages.team.sayDate");
    }
}
