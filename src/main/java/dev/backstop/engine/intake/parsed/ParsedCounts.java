package dev.backstop.engine.intake.parsed;

/// How many records of each kind a file holds, whether they are known before or not. A variant is one product and
/// one listing.
public record ParsedCounts(
        int products, int listings, int orders, int lines, int offers, int stockRows, int customers) {}
