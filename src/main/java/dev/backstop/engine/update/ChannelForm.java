package dev.backstop.engine.update;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.value.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A form of file that a channel gives out and takes back: what its rows say, and how a change of some of them is
/// written so that the file can be uploaded as it is.
///
/// The rules of every form: no blank stock cell where a blank means something, codes in the owner's own spelling, the
/// columns that tell variants apart kept, the header's own words, and no row and no column that does not change.
public interface ChannelForm {
    /// What a row says of a listing.
    record Said(String sku, String title, @Nullable Integer quantity) {}

    /// What a listing shall say from now on; what is absent stays as it is.
    record Wanted(
            @Nullable Integer quantity,
            @Nullable Boolean sellsWhenOut,
            @Nullable Integer handlingDays,
            Listing.@Nullable Status status,
            @Nullable LocalDate date) {
        /// What a change says.
        static Wanted of(ListingChange change) {
            return new Wanted(
                    change.wantedQuantity(),
                    change.wantedSellsWhenOut(),
                    change.changesHandling() ? change.wantedHandlingDays() : null,
                    change.wantedStatus(),
                    change.wantedDate());
        }

        /// A change of the quantity alone.
        public static Wanted quantity(int units) {
            return new Wanted(units, null, null, null, null);
        }
    }

    /// A row of the channel's file and what it shall say.
    record RowChange(List<String> cells, Wanted wanted) {
        public RowChange {
            cells = List.copyOf(cells);
        }
    }

    /// A change that the file cannot bring about, and why.
    record Left(RowChange change, Message why) {}

    /// The files, and what of the changes they leave to the owner's hand.
    record Written(List<UpdateFile> files, List<Left> left) {
        public Written {
            files = List.copyOf(files);
            left = List.copyOf(left);
        }
    }

    /// What a row says; nothing if it is no listing: a parent of variants, a picture, a note.
    Optional<Said> said(List<String> cells);

    /// The files that make these rows say what is wanted, in their order; `day` goes into their names.
    Written written(List<RowChange> changes, String day);
}
