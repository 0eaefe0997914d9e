alter table products add column colour varchar default 'blue' not null;
