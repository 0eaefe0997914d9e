package dev.backstop.engine.intake.parsed;

/// One customer as a channel's file states them. What the file does not say is empty.
public record ParsedCustomer(int row, String email, String name, String phone) {}
