-- The star that Power BI and analysts read: plain tables with keys, pseudonymised.
create schema warehouse;
comment on schema warehouse is 'The star schema: dimensions and facts, pseudonymised. What Power BI reads.';
