-- What ran, what it read, what was wrong, what was published and what was sent.
create schema control;
comment on schema control is 'Runs, landed files, findings, publications and outgoing mail. No child is named here.';

-- Letters become A and digits 9: the shape of a value without the value. What is not printable becomes a dot, and so
-- does a first character that a spreadsheet takes for the start of a formula.
create function control.masked(value text)
returns text
language sql
immutable
parallel safe
return left(
    regexp_replace(
        regexp_replace(
            regexp_replace(regexp_replace(value, '[[:alpha:]]', 'A', 'g'), '[[:digit:]]', '9', 'g'),
            '[^ -~]', '.', 'g'),
        '^[-=+@]', '.'),
    30);

comment on function control.masked(text) is 'The shape of a value: letters become A, digits 9, what is not printable or starts a formula a dot; thirty characters at most.';
