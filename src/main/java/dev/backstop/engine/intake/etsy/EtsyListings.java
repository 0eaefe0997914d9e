package dev.backstop.engine.intake.etsy;

import static dev.backstop.engine.intake.layout.ProductField.CURRENCY;
import static dev.backstop.engine.intake.layout.ProductField.DESCRIPTION;
import static dev.backstop.engine.intake.layout.ProductField.MATERIALS;
import static dev.backstop.engine.intake.layout.ProductField.PICTURE;
import static dev.backstop.engine.intake.layout.ProductField.PRICE;
import static dev.backstop.engine.intake.layout.ProductField.QUANTITY;
import static dev.backstop.engine.intake.layout.ProductField.TAGS;
import static dev.backstop.engine.intake.layout.ProductField.TITLE;
import static dev.backstop.engine.intake.layout.ProductField.VARIANT;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.FormatField;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.ParsedFile;
import java.util.List;

/// Etsy's download of what is listed: a row per listing, without a number and without a state. Several SKUs of one
/// listing share a cell, and its quantity is that of all of them.
public record EtsyListings() implements FileFormat {

    @Override
    public String id() {
        return "etsy.products";
    }

    @Override
    public Message name() {
        return Message.of("importing.format.etsyListings");
    }

    @Override
    public int likeness(Header header) {
        var names = EtsyNames.LISTINGS;
        boolean listing = names.hasAll(header, TITLE, PRICE, QUANTITY);
        int telling = names.count(header, CURRENCY, VARIANT, MATERIALS);
        int usual = names.count(header, DESCRIPTION, TAGS, PICTURE);
        return listing && telling >= 1 && telling + usual >= 3 ? 74 : 0;
    }

    @Override
    public List<FormatField> fields() {
        return EtsyNames.LISTINGS.fields();
    }

    @Override
    public ParsedFile read(RawTable table, Progress progress) {
        var rows = new EtsyListingRows(table, progress);
        var products = rows.products();
        return ParsedFile.of(table, this, Channel.Kind.ETSY, rows.reading()).withProducts(products);
    }
}
