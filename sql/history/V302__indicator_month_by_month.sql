-- Finds what was first published of a month that a replay took back, without reading all that was ever said.
create index indicator_month_history_by_month on history.fact_indicator_month (authority_key, month_end);

-- Finds what was said of the cases of one figure.
create index indicator_case_history_by_month on history.fact_indicator_case (authority_key, month_end, indicator_code);
