-- Names are those of the records. Money is an amount and its currency; instants are cut to milliseconds;
-- lists of texts are one text of length-prefixed parts.

create table shop_settings (
    id bigint primary key,
    name varchar not null,
    owner_name varchar not null,
    address varchar not null,
    email varchar not null,
    phone varchar not null,
    vat_number varchar not null,
    currency char(3) not null,
    zone varchar not null,
    dispatch_days int not null,
    service_level double precision not null,
    holding_rate double precision not null,
    order_cost decimal(19, 4) not null,
    order_cost_currency char(3) not null,
    monthly_budget decimal(19, 4),
    monthly_budget_currency char(3),
    high_severity int not null,
    medium_severity int not null,
    sample boolean not null
);

create table products (
    id bigint primary key,
    sku varchar not null unique,
    title varchar not null,
    variant varchar,
    barcode varchar,
    category varchar,
    price decimal(19, 4) not null,
    price_currency char(3) not null,
    unit_cost decimal(19, 4),
    unit_cost_currency char(3),
    weight_grams int,
    fulfilment varchar not null,
    service_level double precision,
    first_sold_on date,
    retired_on date
);

create table channels (
    id bigint primary key,
    kind varchar not null,
    name varchar not null
);

create table listings (
    id bigint primary key,
    channel_id bigint not null references channels,
    product_id bigint references products,
    sku varchar not null,
    title varchar not null,
    external_key varchar not null,
    quantity int,
    tracked boolean not null,
    sells_when_out boolean not null,
    status varchar not null,
    available_on date,
    handling_days int,
    checked_at timestamp(3) with time zone not null,
    changed_at timestamp(3) with time zone not null,
    ignored_until date
);

create table suppliers (
    id bigint primary key,
    name varchar not null,
    country varchar not null,
    contact_name varchar not null,
    email varchar not null,
    phone varchar not null,
    address varchar not null,
    currency char(3) not null,
    exchange_rate decimal(19, 6) not null,
    lead_time_days int not null,
    lead_time_spread_days int not null,
    review_period_days int not null,
    minimum_order_value decimal(19, 4),
    minimum_order_value_currency char(3),
    payment_terms varchar not null,
    freight_terms varchar not null,
    note varchar not null,
    stopped_on date,
    stopped_until date,
    retired_on date,
    working_days varchar default '1234567' not null
);

create table closures (
    id bigint primary key,
    supplier_id bigint not null references suppliers,
    name varchar not null,
    "FROM" date not null,
    "TO" date not null,
    pace_percent int default 0 not null,
    basis varchar default 'OWN' not null
);

create table offers (
    id bigint primary key,
    supplier_id bigint not null references suppliers,
    product_id bigint not null references products,
    supplier_sku varchar not null,
    unit_cost decimal(19, 4) not null,
    unit_cost_currency char(3) not null,
    minimum_order_quantity int not null,
    case_pack int not null,
    lead_time_days int,
    rank int not null,
    active boolean not null,
    supplier_stock int,
    stock_reported_on date,
    restock_on date
);

create table price_breaks (
    id bigint primary key,
    offer_id bigint not null references offers,
    from_units int not null,
    unit_cost decimal(19, 4) not null,
    unit_cost_currency char(3) not null
);

create table offer_terms (
    id bigint primary key,
    offer_id bigint not null references offers,
    incremental boolean not null,
    order_cost decimal(19, 4),
    order_cost_currency char(3),
    holding_rate double precision,
    landed_share double precision,
    shelf_life_days int,
    longest_cover_days int
);

create table supplier_terms (
    id bigint primary key,
    supplier_id bigint not null references suppliers,
    freight decimal(19, 4) not null,
    freight_currency char(3) not null,
    freight_free_from decimal(19, 4),
    freight_free_from_currency char(3),
    deposit_share double precision,
    payment_days int
);

create table purchase_orders (
    id bigint primary key,
    number varchar not null,
    supplier_id bigint not null references suppliers,
    status varchar not null,
    created_on date not null,
    sent_on date,
    first_expected_on date,
    expected_on date,
    note varchar not null,
    confirmed_on date,
    freight decimal(19, 4),
    freight_currency char(3)
);

create table purchase_order_lines (
    id bigint primary key,
    purchase_order_id bigint not null references purchase_orders,
    product_id bigint not null references products,
    supplier_sku varchar not null,
    quantity int not null,
    received int not null,
    unit_cost decimal(19, 4) not null,
    unit_cost_currency char(3) not null,
    case_pack int not null,
    expected_on date,
    last_received_on date,
    requested_on date,
    damaged int default 0 not null,
    shorted int default 0 not null
);

-- The owner's own quantities in the plan, until they are ordered or taken back.
create table planned_quantities (
    id bigint primary key,
    product_id bigint not null references products,
    units int not null,
    chosen_on date not null,
    bridge boolean default false not null,
    unique (product_id, bridge)
);

create table customers (
    id bigint primary key,
    name varchar not null,
    email varchar not null,
    phone varchar not null,
    language varchar not null,
    trade boolean not null,
    "KEY" varchar generated always as (lower(case when email = '' then name else email end))
);
create index customers_by_key on customers ("KEY");

create table orders (
    id bigint primary key,
    channel_id bigint not null references channels,
    number varchar not null,
    customer_id bigint not null references customers,
    placed_at timestamp(3) with time zone not null,
    promised_on date,
    payment_status varchar not null,
    urgent boolean not null,
    ship_complete boolean not null,
    ship_to varchar not null,
    country varchar not null,
    note varchar not null,
    shipped_at timestamp(3) with time zone,
    cancelled_at timestamp(3) with time zone,
    as_it_comes boolean not null default false,
    constraint an_order_number_is_used_once unique (channel_id, number)
);
create index orders_by_end on orders (shipped_at, cancelled_at);
create index orders_by_time on orders (placed_at desc, id desc);

-- product_id has no foreign key: its index would cost more than the rest of the row, and products with history are never deleted.
-- instead_of is the line that a substitute stands for, on the same order; it has none for the same reason.
create table order_lines (
    id bigint primary key,
    order_id bigint not null references orders,
    product_id bigint,
    sku varchar not null,
    title varchar not null,
    ordered_on date not null,
    quantity int not null,
    shipped int not null,
    cancelled int not null,
    cancelled_by_customer boolean not null,
    unit_price decimal(19, 4) not null,
    unit_price_currency char(3) not null,
    instead_of bigint
);

create table notices (
    id bigint primary key,
    customer_id bigint not null references customers,
    kind varchar not null,
    subject varchar not null,
    body varchar not null,
    drafted_at timestamp(3) with time zone not null,
    told_at timestamp(3) with time zone,
    way varchar not null
);
create index notices_by_time on notices (drafted_at desc, id desc);

create table notice_lines (
    id bigint primary key,
    notice_id bigint not null references notices,
    line_id bigint not null references order_lines,
    status varchar not null,
    eta date
);

create table discount_codes (
    id bigint primary key,
    code varchar not null unique,
    customer_id bigint not null references customers,
    notice_id bigint not null references notices,
    percent int not null,
    issued_on date not null,
    valid_until date not null,
    cost decimal(19, 4),
    cost_currency char(3)
);

create table parcel_gifts (
    id bigint primary key,
    order_id bigint not null references orders,
    product_id bigint not null references products,
    sku varchar not null,
    title varchar not null,
    quantity int not null,
    unit_cost decimal(19, 4) not null,
    unit_cost_currency char(3) not null,
    added_on date not null,
    shipped_at timestamp(3) with time zone
);

-- The owner's own choice of who ships a dropshipped order line. Lines and offers may go before it; then it says nothing.
create table line_routes (
    id bigint primary key,
    line_id bigint not null unique,
    offer_id bigint not null,
    chosen_on date not null
);

-- How dropshipped lines are routed: one row at most.
create table dropship_rules (
    id bigint primary key,
    oldest_report_days int not null,
    least_stock_percent int not null,
    most_of_price_percent int not null
);

-- What the owner gives to customers who wait: one row at most.
create table service_policy (
    id bigint primary key,
    basis varchar not null,
    measure varchar not null,
    lost_sale double precision not null
);

create table service_rules (
    id bigint primary key,
    scope varchar not null,
    applies_to varchar not null,
    level double precision not null
);

create table consolation_rules (
    id bigint primary key,
    stockout_percent int not null,
    gift_up_to decimal(19, 4) not null,
    gift_up_to_currency char(3) not null,
    monthly_cap decimal(19, 4),
    monthly_cap_currency char(3),
    parcel_postage decimal(19, 4),
    parcel_postage_currency char(3)
);

create table stock_movements (
    id bigint primary key,
    product_id bigint not null,
    kind varchar not null,
    quantity int not null,
    at timestamp(3) with time zone not null,
    reference_id bigint,
    counted int,
    basis varchar not null,
    note varchar not null
);
-- holds the quantity too, so that on hand is summed from the index alone; made first, for the foreign key to use it
create index stock_movements_by_product on stock_movements (product_id, quantity);
alter table stock_movements add foreign key (product_id) references products;
create index stock_movements_by_kind on stock_movements (kind, at);

create table line_events (
    id bigint primary key,
    line_id bigint not null references order_lines,
    product_id bigint not null references products,
    at timestamp(3) with time zone not null,
    before varchar,
    eta_before date,
    after varchar not null,
    eta_after date
);
create index line_events_by_time on line_events (at);

create table imported_files (
    id bigint primary key,
    name varchar not null,
    format varchar not null,
    supplier_id bigint references suppliers,
    header varchar not null,
    sha256 varchar not null,
    saved_at timestamp(3) with time zone not null,
    imported_at timestamp(3) with time zone not null,
    rows_read int not null,
    rows_rejected int not null
);

create table listing_sources (
    id bigint primary key,
    listing_id bigint not null references listings,
    file_id bigint not null references imported_files,
    location varchar not null,
    row_number int not null,
    cells varchar not null
);

create table column_mappings (
    id bigint primary key,
    supplier_id bigint not null references suppliers,
    fields varchar not null,
    columns varchar not null
);

-- How a kind of file is read where it does not tell by itself, and how far a supplier's stock is trusted.
create table file_habits (
    id bigint primary key,
    format varchar not null,
    supplier_id bigint references suppliers,
    columns varchar not null,
    meanings varchar not null,
    rules varchar not null
);

-- What the owner says of demand to come: of one product or of one category.
create table demand_statements (
    id bigint primary key,
    product_id bigint references products,
    category varchar,
    kind varchar not null,
    "FROM" date not null,
    "TO" date not null,
    amount double precision not null,
    note varchar not null,
    made_on date not null
);

-- The owner's word that a product without history sells like another one.
create table similar_demand (
    id bigint primary key,
    product_id bigint not null references products,
    like_id bigint not null references products,
    made_on date not null
);

-- The latest changes as they can be taken back after a restart: of new records their ids, of others what they were.
create table undo_steps (
    number bigint primary key,
    label varchar not null
);
create table undo_edits (
    step bigint not null references undo_steps on delete cascade,
    place int not null,
    kind varchar not null,
    ids varchar,
    before varchar,
    primary key (step, place)
);

-- Forecasts as they were worked out last, with what stands for all they were made from; nothing is lost with them.
create table kept_forecasts (
    product_id bigint primary key references products on delete cascade,
    fingerprint bigint not null,
    form varbinary(100000) not null
);

-- What service of each planned share has come to, by the last trial on the past; nothing is lost with it.
create table kept_trials (
    measure varchar not null,
    made_for date not null,
    weeks int not null,
    products int not null,
    cycles bigint not null,
    stretches double precision not null,
    planned double precision not null,
    reached double precision not null,
    primary key (measure, planned)
);

-- One row about the file itself: the schema it has, the highest record id ever given, and how many change sets it holds.
create table shop_file (
    schema_version int not null,
    last_id bigint not null,
    change_sets bigint not null
);
insert into shop_file values (1, 999, 0);
