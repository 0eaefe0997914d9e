package dev.backstop.engine.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What the sample shop sells, as a table to read and to change.
///
/// A heading names a category and the letter its SKUs begin with. A row is: title; price in pounds; grams; pace (A
/// sells every day,
/// E once a month); suppliers, the usual one first; season and course; variants, the best-selling first.
final class SampleCatalog {
    private static final String TABLE = """
        # Kitchen | K
        Speckled stoneware mug | 8.50 | 380 | A | T V | S= | Sea blue, Oat, Moss, Plum
        Enamel pie dish | 11.95 | 520 | C | Q V | C= | Small, Large
        Tea for one set | 16.50 | 780 | B | T | M= | Bluebell, Fern
        Two-tier cake stand | 22.95 | 1450 | A | T Q | M= | Cream, Duck-egg
        Linen tea towel | 6.95 | 90 | B | H A | S= | Herring, Lemons, Hedgerow, Beehive
        Quilted oven glove | 9.95 | 210 | C | H Q | C= | Herring, Lemons, Hedgerow
        Cook's apron | 17.50 | 320 | C | H | S= | Navy stripe, Mustard, Clay
        Beech spoon set of three | 7.95 | 140 | B | Q V | S= |
        Olive wood salad servers | 14.50 | 180 | D | V | G= |
        Glass storage jar with cork | 5.95 | 460 | B | Q V T | S= | Half litre, One litre, Two litres
        Spice tin with six pots | 19.95 | 640 | D | Q | S= |
        Egg basket, hen shape | 12.50 | 390 | C | W Q | S= | Black, Copper
        Butter dish with lid | 13.95 | 610 | C | T | S= | Oat, Sea blue
        Cookie cutter set | 4.95 | 110 | B | Q V | P= | Woodland, Seaside, Farmyard
        Measuring cups, enamelled | 11.50 | 350 | C | Q | S+ | Cream, Mint
        Jam jar labels, pack of 40 | 2.95 | 40 | B | A | G= | Gingham, Botanical
        Preserving set for beginners | 18.50 | 1900 | C | T Q | G= |
        Toast rack | 10.95 | 480 | E | T | S- | White, Oat
        Salt pig | 12.95 | 720 | E | T | S= | Oat, Sea blue
        Ramekin, fluted | 4.50 | 180 | E | T V | S= | Oat, Sea blue, Fern, Plum
        Egg cup pair | 7.95 | 160 | E | T | S= | Hen, Stripe, Dots
        Wooden chopping board | 21.95 | 1300 | E | V Q | S= | Round, Long
        # Candles | C
        Soy candle in a tin | 7.50 | 210 | A | F V | C= | Fig leaf, Sea salt, Woodsmoke, Rhubarb
        Pillar candle | 5.50 | 430 | B | F V | C= | Ivory, Sage, Rust
        Dinner candles, box of six | 6.95 | 330 | B | F V | C= | Ivory, Forest, Berry, Ochre
        Tea lights, bag of 50 | 8.95 | 780 | A | V F | C= |
        Beeswax rolled pair | 9.50 | 160 | C | F | C+ |
        Reed diffuser | 15.95 | 340 | C | F V | M= | Fig leaf, Sea salt, Linen
        Wax melts, six pieces | 3.95 | 70 | B | F | C+ | Fig leaf, Woodsmoke, Rhubarb, Linen
        Glass hurricane lantern | 18.95 | 1250 | C | Q V | C= | Small, Tall
        Hanging glass tealight globe | 4.25 | 150 | A | L Q V | G= |
        Brass candlestick | 13.50 | 410 | D | Q | C= | Short, Tall
        Candle snuffer | 8.95 | 90 | E | Q | C= | Brass, Black
        Incense cones, pack of 20 | 4.95 | 50 | E | Q | S- | Cedar, Rose, Amber
        Ceramic oil burner | 11.50 | 420 | E | T Q | C= | Oat, Sage
        Matches in a bottle | 6.50 | 120 | C | A F | C+ | Rust, Teal, Mustard
        # Stationery | S
        Letterpress notebook | 6.95 | 180 | B | A | S= | Ruled, Plain, Dotted
        Weekly desk pad | 8.95 | 310 | C | A | S= |
        Birthday card, single | 2.75 | 25 | A | A | S= | Otter, Hare, Puffin, Robin
        Thank-you cards, box of ten | 7.50 | 140 | B | A | M= | Wild flowers, Lino leaf
        Wrapping paper, three sheets | 4.50 | 80 | B | A V | P= | Wild flowers, Stars, Stripes
        Ribbon on a wooden reel | 3.95 | 60 | B | V A | P= | Rust, Forest, Cream, Navy
        Washi tape set of five | 5.50 | 70 | C | Q A | S- | Garden, Harbour
        Brass pencil sharpener | 5.95 | 30 | E | Q | S= |
        Pencil tin with twelve pencils | 9.50 | 150 | C | Q A | S= | Harbour, Woodland
        Wall calendar | 11.95 | 290 | C | A | X= | Coast, Kitchen garden
        Recipe box with dividers | 16.95 | 680 | D | A | M= |
        Address book | 9.95 | 170 | E | A | S- | Green, Blue
        Sealing wax kit | 12.95 | 130 | E | Q | S= |
        Postcard set of eight | 5.95 | 60 | D | A | G= | Lighthouses, Sea birds
        Sticker roll | 4.25 | 60 | E | A Q | S= | Bees, Leaves, Stars
        Pencil roll, waxed cotton | 13.95 | 110 | E | H A | S= | Navy, Olive
        # Garden | G
        Galvanised watering can | 19.95 | 980 | B | V Q | G= | Small, Large
        Seed packet gift box | 9.95 | 120 | B | A V | G= | Bees, Kitchen, Cutting
        Terracotta pot, ribbed | 7.95 | 1350 | C | T V | G= | 12 cm, 16 cm, 20 cm
        Hand trowel, ash handle | 12.95 | 290 | C | V Q | G= |
        Hand fork, ash handle | 12.95 | 300 | C | V Q | G= |
        Garden twine in a tin | 7.50 | 260 | B | A V | G= | Green, Natural
        Willow plant hoop | 5.95 | 200 | C | W | G= | Small, Large
        Bird feeder, copper roof | 16.95 | 720 | B | Q V | C= |
        Robin nest box | 18.50 | 1150 | C | W | M= |
        Solar string lights | 14.95 | 350 | A | L Q | G= |
        Solar stake light | 8.95 | 230 | C | L | G= | Dandelion, Globe
        Slate plant labels, ten | 6.50 | 340 | C | Q W | G= |
        Kneeling pad | 13.95 | 410 | D | H | G= | Moss, Stripe
        Macrame plant hanger | 9.95 | 190 | C | H Q | S- | Natural, Rust
        Bug hotel | 15.95 | 1280 | E | W | G= |
        Boot scraper | 24.95 | 2400 | E | Q | C= |
        Rain gauge | 11.95 | 230 | E | V | G= | Copper, Brass
        Weather vane | 44.95 | 3100 | E | Q | G= | Hare, Cockerel
        # Christmas | X
        Felt bauble, hand stitched | 4.50 | 25 | A | H Q | X= | Robin, Fox, Owl, Wren
        Paper star lantern | 9.95 | 140 | A | Q L | X= | White, Red
        Advent calendar with drawers | 34.95 | 1850 | B | Q | X= |
        Crackers, box of six | 16.95 | 520 | B | A V | X= | Forest, Berry
        Knitted stocking | 14.95 | 260 | B | H | X= | Oat, Berry
        Wreath ring, willow | 6.95 | 310 | C | W | X= | 25 cm, 35 cm
        Brass bell garland | 12.50 | 280 | C | Q | X+ |
        Tree skirt | 29.95 | 990 | D | H W | X= | Linen, Tartan
        Wooden nativity | 26.95 | 740 | E | V Q | X= |
        Felt garland | 11.95 | 70 | E | H | X= | Holly, Stars
        Cone candle stand | 15.95 | 520 | E | Q L | X= | Green, Natural
        Gift tags, pack of 24 | 3.50 | 50 | B | A | X= | Lino, Foil
        Snow globe | 13.95 | 460 | C | Q L | X= | Cottage, Stag
        Candle arch, seven lights | 24.95 | 820 | C | L | X= |
        # Children | N
        Wooden stacking boat | 14.95 | 420 | C | V Q | S= |
        Fox night light | 16.95 | 240 | T | L | St |
        Star projector | 21.95 | 380 | C | L | C= | Blue, Rose
        Knitted rabbit | 18.50 | 190 | B | H | M= | Oat, Grey, Rose
        Height chart, canvas | 13.95 | 160 | E | H A | S= | Whale, Giraffe
        Spinning top | 4.95 | 60 | C | V Q | S= | Red, Blue
        Finger puppets, set of five | 8.95 | 50 | C | H Q | S= | Farm, Sea
        Picture dominoes | 9.95 | 310 | C | Q V | C= | Woodland, Sea
        Skipping rope | 6.95 | 150 | C | V H | G= |
        Baby muslin, pair | 12.95 | 140 | C | H | S+ | Whale, Meadow
        Bath boats, set of three | 7.95 | 170 | C | Q V | S= |
        Craft kit, pom-pom garland | 9.50 | 150 | D | Q A | C= | Rainbow, Woodland
        Lunch tin | 8.50 | 260 | B | Q V | S= | Fox, Whale, Bees
        Colouring roll | 7.50 | 220 | D | A | S= | Harbour, Jungle
        Wooden name letter | 2.50 | 30 | E | V | S= | A, E, J, M, S
        Enamel door plaque | 6.95 | 120 | E | V Q | S= | Otter, Hare, Puffin, Robin
        Musical box | 17.95 | 300 | E | Q V | C= | Fox, Whale
        # Textiles | T
        Recycled wool throw | 32.95 | 1100 | B | H | C= | Heather, Oat, Moss
        Cushion cover, linen | 15.95 | 230 | B | H V | S= | Ochre, Teal, Rust, Oat
        Draught excluder | 17.95 | 850 | C | H | C= | Tweed, Dachshund
        Table runner | 16.50 | 210 | C | H | P= | Natural, Stripe
        Napkins, set of four | 14.50 | 200 | C | H V | P= | Oat, Sage, Berry
        Hot-water bottle with knitted cover | 19.95 | 620 | B | Q H | C= | Cream, Charcoal
        Wool bed socks | 11.95 | 110 | B | H V | C= | Oat, Berry, Moss
        Shower curtain, cotton | 24.95 | 690 | E | H | S- | Waves, Plain
        Bath mat | 15.95 | 580 | D | H | S= | Moss, Sand
        Lavender eye pillow | 9.95 | 180 | C | F H | M= | Sage, Rose
        Peg bag | 10.95 | 150 | E | H | G= | Gulls, Stripe
        Blanket box liner | 13.50 | 200 | E | H W | S= | Gulls, Moss
        Tie-back pair | 8.95 | 90 | E | H | S- | Rope, Tassel, Linen
        # Lamps | L
        Rechargeable table lamp | 29.95 | 720 | B | L | S+ | Moss, Cream, Rust
        Mushroom night light | 12.95 | 210 | B | L Q | S= | Red, Ochre
        Clip-on reading light | 11.95 | 130 | B | L | C= |
        Fairy lights in a bottle stopper | 6.50 | 40 | A | L Q | C= |
        Bedside lamp, ceramic | 36.95 | 1650 | D | T L | S= | Sea blue, Oat
        Rattan lampshade | 27.95 | 640 | D | W L | S= | 25 cm, 35 cm
        Retro alarm clock | 14.95 | 360 | C | L Q | S= | Red, Cream, Mint
        Plug-in timer | 9.95 | 150 | E | L | C= |
        Filament bulb | 8.50 | 90 | E | L V | C= | Globe, Teardrop, Tube
        # Bags | B
        Jute shopper | 5.95 | 260 | A | Q H V | S= | Gulls, Lemons, Plain
        Folding market bag | 4.50 | 70 | A | Q V | G= | Navy dots, Rust dots, Lemons, Bees
        Willow market basket | 26.95 | 1150 | C | W | G= | Round, Oval
        Canvas wash bag | 11.95 | 150 | B | H Q | M= | Gulls, Lemons, Stripe
        Picnic cool bag | 17.95 | 480 | C | Q V | G= | Navy, Mustard
        Drawstring laundry bag | 12.50 | 240 | D | H | S= | Stripe, Plain
        Zip pouch | 7.95 | 80 | C | H Q | S= | Bees, Gulls, Lemons
        Log basket | 38.95 | 2100 | D | W | C= | Medium, Large
        Storage basket, seagrass | 21.95 | 900 | C | W Q | S+ | Small, Medium, Large
        Glasses case | 9.50 | 80 | E | H Q | S= | Tweed, Stripe
        # Party | P
        Cotton bunting, five metres | 12.95 | 190 | B | H Q | P= | Meadow, Seaside, Rainbow
        Paper straws, pack of 25 | 2.50 | 40 | C | A Q | P- | Stripe, Gold
        Cake candles, pack of 16 | 2.75 | 30 | B | F A | P= | Pastel, Ivory
        Paper lantern, folding | 3.95 | 60 | C | Q A | P= | White, Sage, Rose
        Cupcake cases, pack of 60 | 3.25 | 60 | B | A V | P= | Gingham, Kraft
        Birthday banner | 7.50 | 80 | C | A | P= |
        Treat bags, pack of 20 | 2.95 | 70 | C | A | P= | Dots, Stars
        Tissue pom-poms, set of six | 6.95 | 110 | D | Q A | P- | Pastel, White
        Balloon set, natural rubber | 5.95 | 90 | D | V Q | P= | Clay, Ocean
        Guest book | 17.95 | 540 | E | A | G= |
        Party hats, set of six | 5.50 | 90 | E | A Q | P= | Meadow, Gold
        """;

    /// One title with its variants. The pace and the letters of season and course are explained at `SampleSeasons`.
    record Row(
            String category,
            String prefix,
            String title,
            String price,
            int grams,
            char pace,
            List<String> suppliers,
            char season,
            char course,
            List<String> variants) {}

    private SampleCatalog() {}

    /// All rows in the order of the table.
    static List<Row> rows() {
        var rows = new ArrayList<Row>();
        String category = "";
        String prefix = "";
        for (String line : TABLE.lines().toList()) {
            String[] cells = cells(line);
            if (line.startsWith("#")) {
                category = cells[0].substring(2);
                prefix = cells[1];
            } else {
                rows.add(row(category, prefix, cells));
            }
        }
        return rows;
    }

    private static Row row(String category, String prefix, String[] cells) {
        var variants = cells[6].isEmpty() ? List.<String>of() : Arrays.asList(cells[6].split(", "));
        return new Row(
                category,
                prefix,
                cells[0],
                cells[1],
                Integer.parseInt(cells[2]),
                cells[3].charAt(0),
                Arrays.asList(cells[4].split(" ")),
                cells[5].charAt(0),
                cells[5].charAt(1),
                variants);
    }

    private static String[] cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    }
}
