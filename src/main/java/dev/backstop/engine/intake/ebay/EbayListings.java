package dev.backstop.engine.intake.ebay;

import static dev.backstop.engine.intake.layout.ProductField.ID;
import static dev.backstop.engine.intake.layout.ProductField.QUANTITY;
import static dev.backstop.engine.intake.layout.ProductField.TITLE;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.FormatField;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.ParsedFile;
import java.util.List;
import java.util.stream.Stream;

/// eBay's report of active listings. A listing with variations has a row of its own, which only sums them up, and one
/// for each variation.
public record EbayListings() implements FileFormat {

    @Override
    public String id() {
        return "ebay.products";
    }

    @Override
    public Message name() {
        return Message.of("importing.format.ebayListings");
    }

    @Override
    public int likeness(Header header) {
        boolean listing = EbayNames.LISTINGS.hasAll(header, ID, TITLE, QUANTITY);
        long telling = Stream.of(EbayNames.ONLY_IN_LISTINGS).filter(header::has).count();
        return listing && telling >= 2 ? 78 : 0;
    }

    @Override
    public List<FormatField> fields() {
        return EbayNames.LISTINGS.fields();
    }

    @Override
    public ParsedFile read(RawTable table, Progress progress) {
        var rows = new EbayListingRows(table, progress);
        var products = rows.products();
        return ParsedFile.of(table, this, Channel.Kind.EBAY, rows.reading()).withProducts(products);
    }
}
