-- Names as they are looked for: the tokens of the names, which the application has made, as one searchable value.
ALTER TABLE guest ADD COLUMN tsv tsvector NOT NULL GENERATED ALWAYS AS (array_to_tsvector(string_to_array(search_names, ' '))) STORED;
CREATE INDEX guest_by_name ON guest USING gin (organization_id, tsv);

-- One number of the order of precedence has one rank on a day.
ALTER TABLE protocol_rank ADD CONSTRAINT protocol_rank_one_a_day EXCLUDE USING gist
  (organization_id WITH =, class_number WITH =, order_number WITH =, daterange(valid_from, valid_until, '[]') WITH &&);
