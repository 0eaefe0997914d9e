package dev.backstop.engine.message;

/// A drafted e-mail to a supplier; nothing is sent by it.
public record SupplierLetter(String to, String supplierName, String subject, String body) {
    /// The same letter in the owner's words.
    public SupplierLetter with(String newSubject, String newBody) {
        return new SupplierLetter(to, supplierName, newSubject, newBody);
    }
}
