-- Tonight's rows, typed and coded, reloaded from zero at each attempt. One unlogged partition per council.
create schema staging;
comment on schema staging is 'Tonight''s rows, typed and coded; reloaded from zero at each attempt. Personal data: not for analysts.';
