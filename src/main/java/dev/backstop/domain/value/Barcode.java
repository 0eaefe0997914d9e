package dev.backstop.domain.value;

/// A printed product code (GTIN-8, 12, 13 or 14), digits only, with a right check digit.
public record Barcode(String digits) {
    private static final int LONGEST = 14;

    public Barcode {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("Not a GTIN: " + digits);
        }
    }

    /// Whether the text is a GTIN: 8, 12, 13 or 14 digits, the last of which checks the others (weights 3, 1 from
    /// the right, modulo 10).
    public static boolean isValid(String text) {
        return text.matches("\\d{8}|\\d{12,14}")
                && checkDigit(text.substring(0, text.length() - 1)) == text.charAt(text.length() - 1) - '0';
    }

    /// The in-store EAN-13 of a product that has none: prefix 20, ten digits, check digit.
    public static Barcode inStore(long number) {
        var body = "20" + "%010d".formatted(Math.floorMod(number, 10_000_000_000L));
        return new Barcode(body + checkDigit(body));
    }

    /// Whether that is the same article's code, however many zeros stand before it.
    public boolean isReadAs(String code) {
        return isValid(code) && padded(code).equals(padded(digits));
    }

    /// Whether that is the code of a whole case of the article: a GTIN-14 that is its code with a digit for the packing
    /// before it.
    public boolean isPackedAs(String code) {
        return isValid(code)
                && code.length() == LONGEST
                && code.charAt(0) != '0'
                && code.substring(1, LONGEST - 1).equals(padded(digits).substring(1, LONGEST - 1));
    }

    private static String padded(String code) {
        return "0".repeat(LONGEST - code.length()) + code;
    }

    /// The check digit of a GTIN body.
    public static int checkDigit(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int weight = (body.length() - i) % 2 == 1 ? 3 : 1;
            sum += weight * (body.charAt(i) - '0');
        }
        return (10 - sum % 10) % 10;
    }

    @Override
    public String toString() {
        return digits;
    }
}
